/** A small company with an answer to give: its config in a repository with a few commits, and what is live. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SimpleGit } from "simple-git";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Served, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";

export type Files = Readonly<Record<string, string | null>>;

export class Company {
  readonly dir: string;
  readonly git: SimpleGit;
  private readonly served: Served;

  private constructor(dir: string, git: SimpleGit, served: Served) {
    this.dir = dir;
    this.git = git;
    this.served = served;
  }

  static async start(organization = ORGANIZATION): Promise<Company> {
    const dir = await mkdtemp(join(tmpdir(), "idc-access-"));
    await writeFile(join(dir, "organization.yaml"), organization);
    const served = await serve(["--org", join(dir, "organization.yaml"), "--operation-seconds", "0.02"]);
    await rm(join(dir, "organization.yaml"));
    const company = new Company(dir, await initRepository(dir), served);
    const ran = await idcHere(["snapshot", "-o", "live.json", "--requests-per-second", "2000"], {
      cwd: dir,
      env: served.env,
    });
    if (ran.exitCode !== 0) throw new Error(ran.stderr);
    return company;
  }

  async stop(): Promise<void> {
    await this.served.stop();
    await rm(this.dir, { recursive: true });
  }

  async write(files: Files): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.dir, "access", path);
      await mkdir(dirname(file), { recursive: true });
      if (text === null) await rm(file, { force: true });
      else await writeFile(file, text);
    }
  }

  /** The id of the commit. */
  async commit(author: string, files: Files): Promise<string> {
    await this.write(files);
    await this.git.add(["--all", "access"]);
    const date = "--date=2026-11-20T12:00:00Z";
    await this.git.raw("commit", "--quiet", `--author=${author} <x@acme.io>`, date, "--message", `by ${author}`);
    return (await this.git.revparse(["HEAD"])).trim();
  }

  /** From the snapshot, with the config. */
  ask(...args: string[]) {
    return idcHere([...args, "access", "--live", "live.json"], { cwd: this.dir });
  }

  /** From AWS. */
  askAws(...args: string[]) {
    return idcHere([...args, "--requests-per-second", "2000"], { cwd: this.dir, env: this.served.env });
  }
}

export { FILES };
