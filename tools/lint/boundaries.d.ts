export const depConstraints: { sourceTag: string; onlyDependOnLibsWithTags: string[] }[]
export function tagsOf(folder: string): string[]
