import type { Book } from "../../book";
import type { ObjectType } from "../object-type";
import { objectOf } from "../targets";

const MS_OF_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** The worksheet functions a client may have computed. */
export const FUNCTIONS: ObjectType<Book> = {
  methods: {
    Date: (book, given) => {
      const days = (Date.UTC(given.integer(0), given.integer(1) - 1, given.integer(2)) - DAY_ZERO) / MS_OF_DAY;
      return objectOf("FunctionResult", { value: book.date1904 ? days - DAYS_TO_1904 : days });
    },
  },
};

export const FUNCTION_RESULT: ObjectType<{ readonly value: number }> = {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
};
