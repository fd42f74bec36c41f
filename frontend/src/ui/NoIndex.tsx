/** For pages that the site's server cannot know to be missing: search engines that run the page leave it out. */
export const NoIndex = () => <meta name="robots" content="noindex" />;
