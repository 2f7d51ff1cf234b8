import type { Book } from "../../book";
import type { ObjectType } from "../object-type";
import { objectOf, type ExcelObject, type SettingOf } from "../targets";

export const SETTING_COLLECTION: ObjectType<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => settingOf(book, key)),
  item: (book, key) => (book.settings.has(String(key)) ? settingOf(book, String(key)) : undefined),
  methods: {
    Add: (book, given) => {
      const key = given.text(0);
      book.settings.set(key, given.any(1));
      book.tell({ kind: "document", source: book.worker });
      return settingOf(book, key);
    },
  },
};

export const SETTING: ObjectType<SettingOf> = {
  identity: ["_Id"],
  exists: ({ book, key }) => book.settings.has(key),
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
        book.tell({ kind: "document", source: book.worker });
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      book.tell({ kind: "document", source: book.worker });
    },
  },
};

function settingOf(book: Book, key: string): ExcelObject {
  return objectOf("Setting", { book, key });
}
