import fc from "fast-check";

// In CI every run tries the same cases: a failure is about the change at hand. On a PC they are new every time.
fc.configureGlobal({ seed: 20_261_121 });
