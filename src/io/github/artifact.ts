/** Artifacts that runs left behind: archives of one file, written by whoever has run there. */
import { strFromU8, type UnzipFileInfo, unzip } from "fflate";
import type { GitHub } from "./client.ts";
import { type Repository, whereOf } from "./runner.ts";

/** A plan of 60,000 changes has about 40 MiB; packed, nothing that idc keeps has so much. */
export const LARGEST = 64 * 1024 * 1024;

/** The one file of an archive; undefined where it is no archive of one file, or a larger one. */
function onlyFile(archive: Uint8Array, limit: number): Promise<string | undefined> {
  let files = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    files += 1;
    return files === 1 && originalSize <= limit;
  };
  return new Promise((resolve) => {
    try {
      unzip(archive, { filter }, (error, found) => {
        const [file] = error === null ? Object.values(found) : [];
        resolve(file === undefined || files !== 1 ? undefined : strFromU8(file));
      });
    } catch {
      resolve(undefined);
    }
  });
}

/** The text of an artifact's one file; undefined where it has none, or one of more bytes than the limit. */
export async function artifactText(
  id: number,
  repository: Repository,
  github: GitHub,
  limit = LARGEST,
): Promise<string | undefined> {
  const where = { ...whereOf(repository), artifact_id: id, archive_format: "zip" };
  const { data } = await github.rest.actions.downloadArtifact(where);
  return onlyFile(new Uint8Array(data as ArrayBuffer), limit);
}

interface OfRepository {
  readonly head_repository?: { readonly full_name?: string } | null;
}

/** A run of a fork is of the fork's files, its workflow too: what it left behind is of the fork's making. */
export const isOfOurs = ({ head_repository: from }: OfRepository, { owner, name }: Repository): boolean =>
  from?.full_name?.toLowerCase() === `${owner}/${name}`.toLowerCase();
