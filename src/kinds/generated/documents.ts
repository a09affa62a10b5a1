/* Generated from the folders of src/kinds by `npm run generate`. Do not edit. */
import type { DocumentKind } from "../../core/config/document-kind.ts";
import { groupDocument } from "../group/document.ts";
import { permissionSetDocument } from "../permission-set/document.ts";
import { userDocument } from "../user/document.ts";

export const documentKinds: readonly DocumentKind[] = [groupDocument, permissionSetDocument, userDocument];
