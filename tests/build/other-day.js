// Loaded before a build by NODE_OPTIONS=--import: the clock goes on as ever, but eleven years later.
const shift = Date.UTC(2031, 1, 28, 23, 30) - Date.now();
const Real = Date;

class Later extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift);
    else super(...given);
  }
  static now() {
    return Real.now() + shift;
  }
}

globalThis.Date = Later;
if (process.env.npm_lifecycle_event === "build") console.error(`other-day: ${new Date().getUTCFullYear()}`);
