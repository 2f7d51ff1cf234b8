import { parseRuleNames, scopesOf } from "../../../src/cli/arguments/rule-names";

const IDS = ["cell/outlier", "cell/stray-space", "rate/missing", "indicator/missing-actual"];

describe("names of rules on the command line", () => {
  it.each([
    ["cell/outlier", ["cell/outlier"]],
    ["cell", ["cell"]],
    ["cell/", ["cell"]],
    ["cell/*", ["cell"]],
    ["rate, cell/outlier", ["rate", "cell/outlier"]],
    ["rate、cell", ["rate", "cell"]],
  ])("%j → %j", (typed, names) => {
    expect(parseRuleNames(typed, IDS)).toEqual(names);
  });

  it.each([
    ["cel/outlier", "「cell/outlier」ではありませんか"],
    ["outlier", "「cell/outlier」ではありませんか"],
    ["indicator/outlier", "「cell/outlier」ではありませんか"],
    ["indicater", "「indicator」ではありませんか"],
    [" , ", "規則の名前がありません"],
    ["nothing/like-it", "tassei rules で一覧を"],
  ])("%j is refused: %s", (typed, sentence) => {
    expect(() => parseRuleNames(typed, IDS)).toThrow(sentence);
  });

  it("scopes stand once each, in their order", () => {
    expect(scopesOf(IDS)).toEqual(["cell", "rate", "indicator"]);
  });
});
