import { extname, join, resolve, sep } from "node:path";

/** Where the server finds what it shows. */
export interface Folders {
  /** The workbench's own page and scripts, as built. */
  readonly workbench: string;
  /** The add-in's pages, as built and shipped. */
  readonly addin: string;
  /** The pictures that the manifest names; built into the add-in's pages too, but needed before that. */
  readonly icons: string;
  /** Microsoft's library, as installed. */
  readonly officeJs: string;
  readonly samples: string;
  readonly manifest: string;
}

export function foldersOf(root: string): Folders {
  return {
    workbench: join(root, "dist/workbench"),
    addin: join(root, "dist/addin"),
    icons: join(root, "assets/icons"),
    officeJs: join(root, "node_modules/@microsoft/office-js/dist"),
    samples: join(root, "assets/samples"),
    manifest: join(root, "manifest.xml"),
  };
}

/** What is shown at all, and as what. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface FoundFile {
  readonly path: string;
  readonly type: string;
  /** A page of the add-in: it gets Excel's first script and the library from this PC. */
  readonly isAddinPage: boolean;
}

/** The file behind an address; undefined for whatever is none of ours, also for ways out of the folders. */
export function findFile(folders: Folders, pathname: string): FoundFile | undefined {
  if (pathname === "/") return fileIn(folders.workbench, "index.html");
  if (pathname === "/manifest.xml") return fileIn(join(folders.manifest, ".."), "manifest.xml");
  const [, room = "", rest = ""] = /^\/([\w-]+)\/(.+)$/.exec(pathname) ?? [];
  switch (room) {
    case "workbench":
      return fileIn(folders.workbench, rest);
    case "office-js":
      return fileIn(folders.officeJs, rest);
    case "samples":
      return fileIn(folders.samples, rest);
    case "addin": {
      const [, icon] = /^assets\/icons\/(.+)$/.exec(rest) ?? [];
      if (icon !== undefined) return fileIn(folders.icons, icon);
      const file = fileIn(folders.addin, rest);
      return file && { ...file, isAddinPage: file.path.endsWith(".html") };
    }
    default:
      return undefined;
  }
}

function fileIn(folder: string, name: string): FoundFile | undefined {
  const path = resolve(folder, name);
  const type = TYPES[extname(path).toLowerCase()];
  const isInside = path.startsWith(resolve(folder) + sep) && !name.includes("\0");
  return isInside && type !== undefined ? { path, type, isAddinPage: false } : undefined;
}
