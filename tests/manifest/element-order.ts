/**
 * In what order Excel wants the elements it knows of a task pane manifest; an element out of order makes it refuse the
 * whole manifest, on some platforms only. Of the schema, what our manifest may use.
 */
export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  OfficeTab: ["Group"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Each child that is unknown there, or stands behind one it should precede. */
export function faultsOfOrder(element: Element): readonly string[] {
  const order = ELEMENT_ORDER[element.nodeName];
  const children = [...element.children];
  const own = order === undefined ? [] : faultsAmong(element.nodeName, order, children);
  return [...own, ...children.flatMap(faultsOfOrder)];
}

function faultsAmong(parent: string, order: readonly string[], children: readonly Element[]): readonly string[] {
  const places = children.map(({ nodeName }) => order.indexOf(nodeName));
  return children.flatMap(({ nodeName }, at) => {
    if (places[at] === -1) return [`${parent} has no place for ${nodeName}`];
    return (places[at] ?? 0) < (places[at - 1] ?? 0) ? [`${nodeName} stands too late in ${parent}`] : [];
  });
}
