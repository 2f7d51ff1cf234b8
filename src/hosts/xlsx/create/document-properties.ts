import { XML_HEAD, element, escapeCellText } from "./xml";

export interface DocumentProperties {
  readonly title?: string;
  readonly creator?: string;
  /** As 2026-04-01T00:00:00Z. The caller says it, so that the same workbook makes the same bytes. */
  readonly created?: string;
}

export function corePropertiesXml(properties: DocumentProperties): string {
  const text = (tag: string, value: string | undefined) =>
    value === undefined ? "" : `<${tag}>${escapeCellText(value)}</${tag}>`;
  const date = (tag: string) =>
    properties.created === undefined ? "" : element(tag, { "xsi:type": "dcterms:W3CDTF" }, properties.created);
  return (
    XML_HEAD +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      text("dc:title", properties.title) +
        text("dc:creator", properties.creator) +
        date("dcterms:created") +
        date("dcterms:modified"),
    )
  );
}

export function applicationPropertiesXml(): string {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return XML_HEAD + element("Properties", { xmlns }, "<Application>Microsoft Excel</Application>");
}
