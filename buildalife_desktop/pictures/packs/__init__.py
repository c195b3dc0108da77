"""Pictures a supporter brought: packs such as Mulberry or ARASAAC, and folders of their own."""
