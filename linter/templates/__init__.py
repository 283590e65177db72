"""Template sources as rules see them: tags with offsets, the tree, what each name means, masked prose, and sample renderings."""
