import { minus, over, plus, times, type Expression } from "../../../../src/core/achieving/expressions/expression";
import { printExpression, printTest } from "../../../../src/core/achieving/formulas/print-expression";

const cells = {
  actual: { name: "E7", multiplier: 1 },
  target: { name: "D7", multiplier: 1 },
  baseline: { name: "C7", multiplier: 1000 },
};

describe("an expression as a formula", () => {
  it.each<readonly [Expression, string]>([
    [over("actual", "target"), "E7/D7"],
    [over("actual", "baseline"), "E7/(C7*1000)"],
    [over("baseline", "actual"), "C7*1000/E7"],
    [over(minus("actual", "baseline"), minus("target", "baseline")), "(E7-C7*1000)/(D7-C7*1000)"],
    [minus(2, over("actual", "target")), "2-E7/D7"],
    [minus("actual", minus("target", 1)), "E7-(D7-1)"],
    [minus(minus("actual", "target"), 1), "E7-D7-1"],
    [plus("actual", plus("target", 1)), "E7+(D7+1)"],
    [over("actual", over(times("target", 1), 4)), "E7/(D7*1/4)"],
    [times("actual", -2), "E7*(-2)"],
    [times("actual", 1e21), "E7*1E+21"],
    [{ kind: "round", of: over("actual", "target"), decimals: 2, mode: "half-up" }, "ROUND(E7/D7,2)"],
    [{ kind: "round", of: over("actual", "target"), decimals: 2, mode: "down" }, "ROUNDDOWN(E7/D7,2)"],
    [{ kind: "absolute", of: minus("actual", "target") }, "ABS(E7-D7)"],
  ])("%j is %s", (expression, text) => {
    expect(printExpression(expression, cells)).toBe(text);
  });

  it("leaves scales out where only the sign counts", () => {
    expect(printTest({ kind: "compare", left: "baseline", is: "<", right: 0 }, cells)).toBe("C7<0");
    expect(printTest({ kind: "signs-differ", of: ["baseline", "target"] }, cells)).toBe(
      "AND(MIN(C7,D7)<0,MAX(C7,D7)>0)",
    );
  });
});
