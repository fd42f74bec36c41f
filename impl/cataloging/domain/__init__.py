"""The rules of products, categories, texts and pictures. They use no database, no events of the contract and no HTTP."""
