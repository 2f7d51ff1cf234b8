/**
 * Elements as the part at hand spells them: some writers give the main namespace a prefix (`<x:row>`). Only for XML made
 * here, where every "<" of a text is escaped.
 */
export function inPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
}
