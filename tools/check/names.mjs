const vague = /(^|\/)(utils?|helpers?|common|misc|managers?)(\.[\w.]+)?(\/|$)/i;
const inFeature = /^apps\/api\/src\/features\/([^/]+)\/(.*)$/;
const kinds = /^[a-z-]+\.(entity|policy|service|resolver|inputs|module|controller|job|type|test|policy\.test)\.ts$/;

/** Names with a decision record of their own: docs/decisions/0002. */
const exceptions = {
  briefs: /^brief\.((document|figures)(\.test)?\.ts|rows(\.test)?\.ts|typ)$/,
  comments: /^levels(\.test)?\.ts$/,
  people: /^(actor|pseudonym)(\.test)?\.ts$/,
  visits: /^actor(\.test)?\.ts$/,
};

/** Files and folders whose names say nothing, or are of no kind the features know. */
export function wrongNames(files) {
  return files.flatMap((file) => {
    if (vague.test(file)) return [`${file} has a name that says nothing`];
    const [, feature, name] = inFeature.exec(file) ?? [];
    const isKnown = !feature || kinds.test(name) || name.startsWith('checks/') || exceptions[feature]?.test(name);
    return isKnown ? [] : [`${file} is of no kind that docs/decisions/0002 lists`];
  });
}
