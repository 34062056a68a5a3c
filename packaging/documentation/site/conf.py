"""How Sphinx makes the site from the pages that site.php has copied."""

project = 'Faspay for PHP'
copyright = 'the maintainers of Faspay for PHP'
extensions = ['myst_parser']
root_doc = 'README'
# The anchors are those that GitHub makes.
myst_heading_anchors = 6
suppress_warnings = ['myst.header', 'misc.highlighting_failure']
highlight_language = 'text'
highlight_options = {'php': {'startinline': True}}
html_theme = 'furo'
html_title = 'Faspay for PHP'
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
