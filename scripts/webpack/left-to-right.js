/**
 * A loader for the styles of Fluent components, which carry every rule twice: for text from the left and from the
 * right. Japanese and English run from the left; the other half is left out.
 *
 * It knows what Griffel's own build writes: ["left", "right"] for a pair of class names, a second name behind the
 * first of a reset style, and one plain string for each rule. Anything else stays as it is.
 */
module.exports = function leftToRight(source) {
  const mirrored = new Set();
  const plain = source
    .replace(/\["([fr][\da-z]{4,8})",\s*"([fr][\da-z]{4,8})"\]/g, (_, left, right) => {
      mirrored.add(right);
      return `"${left}"`;
    })
    .replace(/__resetStyles\("(r[\da-z]+)",\s*"(r[\da-z]+)",/g, (_, left, right) => {
      mirrored.add(right);
      return `__resetStyles("${left}", null,`;
    });
  return plain.replace(/(?<=[[,]\s*)"\.([fr][\da-z]{4,8})\b(?:[^"\\]|\\.)*"\s*(?:,|(?=\]))/g, (rule, name) =>
    mirrored.has(name) ? "" : rule,
  );
};
