/** The method page's prose in Vietnamese. */
import { html } from "./html.js";

export const methodVi = html`
<section><h2>Một con số là một câu văn</h2>
<p>Đơn vị nhỏ nhất ở đây không phải là con số mà là mệnh đề nêu ra nó. Mỗi chỉ tiêu đi kèm nguyên văn mệnh đề và vị trí của nó trong văn bản; bấm vào con số ở bất cứ đâu, bạn đến đúng chỗ ấy, được tô sáng. Toàn văn được giữ nguyên từng chữ, kể cả lỗi đánh máy và lỗi quét.</p></section>
<section><h2>Cái gì được tính là chỉ tiêu</h2>
<ul>
<li>Một con số, một khoảng, hoặc một mục tiêu không có con số mà văn bản đặt ra cho địa phương mình. “Tỷ lệ lao động qua đào tạo đạt 64,5%, trong đó đào tạo nghề đạt 37%” là hai chỉ tiêu.</li>
<li>Kết quả đã đạt không phải là chỉ tiêu: “năm 2022 đạt 6,8%”, “ước đạt”, “đã có 45 xã”.</li>
<li>Ngày tháng, số hiệu văn bản, nhiệm kỳ, ngày kỷ niệm, số bản sao, tiền thưởng không phải là chỉ tiêu. Con số của cả nước hay của vùng không phải là chỉ tiêu của tỉnh.</li>
<li>Con số không thuộc chỉ số nào trong bộ từ vựng vẫn được giữ và hiện ra, không bị bỏ đi.</li>
</ul></section>
<section><h2>Từ đi kèm con số</h2>
<p>“Từ 10% trở lên” không phải là “10%”. Mức sàn, mức trần, khoảng và chữ “khoảng” được ghi lại và vẽ khác nhau. “Trở lên”, “ít nhất”, “không dưới” là mức sàn kể cả chính con số; “trên” là hơn con số ấy; “không quá”, “tối đa” là mức trần.</p></section>
<section><h2>Bốn kiểu “không có số”</h2>
<dl>
<div><dt>Chỉ nêu bằng lời</dt><dd>Văn bản đặt mục tiêu nhưng không có con số.</dd></div>
<div><dt>Không nêu</dt><dd>Đã đọc hết văn bản, không thấy mục tiêu này.</dd></div>
<div><dt>Chưa có văn bản</dt><dd>Chưa đọc văn bản nào của địa phương này.</dd></div>
<div><dt>Không áp dụng</dt><dd>Chỉ số không có ở cấp ấy: không ai tính GRDP cho một huyện.</dd></div>
</dl>
<p>Không trường hợp nào trong bốn trường hợp này là số 0, và không trường hợp nào được vẽ thành số 0.</p></section>
<section><h2>Khi nào hai con số so được với nhau</h2>
<p>Khi cùng chỉ số, cùng đơn vị, cùng phạm vi, cùng năm và cùng cấp. Nếu không, chúng vẫn đứng cạnh nhau nhưng tách riêng, và điểm khác được viết ngay tại đó: một kế hoạch năm 2024 bên các kế hoạch năm 2023; một huyện bên các tỉnh; tỷ lệ che phủ rừng có tính cây cao su; số giường bệnh không tính trạm y tế xã. Mức giảm tỷ lệ hộ nghèo và tỷ lệ hộ nghèo là hai chỉ số khác nhau; GRDP bình quân và thu nhập bình quân cũng vậy. Xếp hạng chỉ có giữa những con số so được.</p></section>
<section><h2>Đơn vị</h2>
<p>Mỗi chỉ số có một đơn vị duy nhất: “36 nghìn tỷ đồng” thành 36.000 tỷ đồng. Mức thay đổi của một tỷ lệ tính bằng điểm phần trăm, không phải phần trăm. Chữ viết gốc luôn được giữ bên cạnh.</p></section>`;

export const flagsVi = html`<h2>Khi chúng tôi không chắc</h2>
<p>Chương trình không đoán. Chỗ nào văn bản mơ hồ hoặc có lỗi, chỉ tiêu mang một ghi chú:</p>`;

export const errorsVi = html`<section><h2>Độ chính xác và sửa lỗi</h2>
<p>Với mỗi văn bản, một người đã đọc và ghi ra tay toàn bộ chỉ tiêu trước khi chương trình chạy; mỗi lần thay đổi quy tắc, kết quả được so lại cả hai chiều với bản ghi tay ấy. Mọi con số trong văn bản đều được liệt kê cùng loại của nó ở cuối trang của văn bản đó: không con số nào bị lặng lẽ bỏ qua. Một dòng được người đọc sửa thì vẫn giữ cách đọc của máy bên cạnh, kèm lý do.</p></section>`;
