/** In place of hyphenation patterns: words are never broken. */
module.exports = {};
