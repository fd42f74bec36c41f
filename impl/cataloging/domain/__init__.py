"""What is true of products, categories, texts and pictures, whatever stores or serves them."""
