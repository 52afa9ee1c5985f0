/** The closed word classes of English, folded: they tell the language, and say nothing about what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among an and another any anybody anyone anything
  are aren around as at away be became because been before being below between both but by can cannot could couldn d did didn do does
  doesn doing don down during each either else enough even ever every everybody everyone everything few for from further had hadn has
  hasn have haven having he her here hers herself him himself his how however i if in into is isn it its itself just least less ll m
  many may me might mine more most much must my myself near neither never no nobody nor not nothing now of off often on once one only
  onto or other others our ours ourselves out over own per rather re really s same shall she should shouldn since so some somebody
  someone something still such t than that the their theirs them themselves then there these they this those though through throughout
  to too toward towards under unless until up upon us ve very was wasn we well were weren what when where whether which while who whom
  whose why will with within without won would wouldn yet you your yours yourself`.split(/\s+/),
);
