import { namespaceOf, partOf, type XmlPart } from "../../book/xml-part";
import type { Book } from "../../book";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { objectOf, type ExcelObject, type PartOf, type PartsOf } from "../targets";
import { isWellFormed } from "../well-formed";

/** Excel on the web fails over larger parts. */
const MOST_BYTES = 1024 * 1024;

export const CUSTOM_XML_PART_COLLECTION: ObjectType<Book> = {
  items: (book) => book.xmlParts.map((part) => partObject(book, part)),
  item: (book, key) => {
    const found = book.xmlParts.find(({ id }) => id === key);
    return found && partObject(book, found);
  },
  methods: {
    Add: (book, given) => {
      const part = partOf(checked(given.text(0)));
      book.xmlParts = [...book.xmlParts, part];
      book.tell({ kind: "document", source: book.worker });
      return partObject(book, part);
    },
    GetByNamespace: (book, given) => objectOf("CustomXmlPartScopedCollection", { book, namespace: given.text(0) }),
  },
};

export const CUSTOM_XML_PART_SCOPED_COLLECTION: ObjectType<PartsOf> = {
  items: (of) => partsOf(of).map((part) => partObject(of.book, part)),
  item: (of, key) => {
    const found = partsOf(of).find(({ id }) => id === key);
    return found && partObject(of.book, found);
  },
  methods: {
    GetOnlyItem: (of) => only(of) ?? fail("InvalidOperation"),
    GetOnlyItemOrNullObject: only,
  },
};

export const CUSTOM_XML_PART: ObjectType<PartOf> = {
  identity: ["Id"],
  exists: ({ book, part }) => book.xmlParts.includes(part),
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ book, part }, given) => {
      part.xml = checked(given.text(0));
      book.tell({ kind: "document", source: book.worker });
    },
    Delete: ({ book, part }) => {
      book.xmlParts = book.xmlParts.filter((each) => each !== part);
      book.tell({ kind: "document", source: book.worker });
    },
  },
};

function partObject(book: Book, part: XmlPart): ExcelObject {
  return objectOf("CustomXmlPart", { book, part });
}

function partsOf({ book, namespace }: PartsOf): readonly XmlPart[] {
  return book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function only(of: PartsOf): ExcelObject | null {
  const [first, ...more] = partsOf(of);
  return first && more.length === 0 ? partObject(of.book, first) : null;
}

function checked(xml: string): string {
  if (!isWellFormed(xml)) fail("InvalidArgument");
  if (new TextEncoder().encode(xml).length > MOST_BYTES) fail("GeneralException");
  return xml;
}
