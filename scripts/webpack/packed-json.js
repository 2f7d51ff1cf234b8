const { deflateRawSync } = require("node:zlib");

/** A loader for JSON that is seldom asked for: packed, and unpacked when it is. */
module.exports = function packedJson(text) {
  const packed = deflateRawSync(JSON.stringify(JSON.parse(text)), { level: 9 }).toString("base64");
  return [
    `import { inflateSync, strFromU8 } from "fflate";`,
    `const packed = Uint8Array.from(atob("${packed}"), (letter) => letter.charCodeAt(0));`,
    `export default JSON.parse(strFromU8(inflateSync(packed)));`,
  ].join("\n");
};
