/** Which shells complete a command line of idc, and how texts of their scripts are written. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** The text of a shell script as it stands, but for `\${`, which is `${`: in a template it would be ours. */
export const shell = ({ raw }: TemplateStringsArray): string => raw.join("").replaceAll("\\${", "${");
