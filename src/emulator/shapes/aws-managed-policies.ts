import list from "../../../policies/aws-managed-policies.json" with { type: "json" };

let listed: ReadonlySet<string> | undefined;

/** Whether a policy was there when the list was made; the same ones count as there in all partitions. */
export function isListed(arn: string): boolean {
  listed ??= new Set(
    Object.entries(list.policies).flatMap(([path, names]) =>
      names.map((name) => (path === "" ? name : `${path}/${name}`)),
    ),
  );
  return listed.has(arn.replace(/^.*?:policy\//, ""));
}
