/** All kinds of document that declare objects. Settings, AccountSet and Assignments are the core's own. */
import type { DocumentKind } from "../core/document-kind.ts";
import { groupDocument } from "./group/document.ts";
import { permissionSetDocument } from "./permission-set/document.ts";
import { userDocument } from "./user/document.ts";

export const documentKinds: readonly DocumentKind[] = [userDocument, groupDocument, permissionSetDocument];
