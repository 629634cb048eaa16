// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/themespage.h"

#include "kiosk/searchlauncher.h"

namespace escale {

namespace {

/// Below this height, in pixels of the drawings, tiles become rows.
constexpr int lowScreen = 1000;

} // namespace

ThemesPage::ThemesPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_search(new SearchLauncher(services.appearance)), m_grid(new QWidget),
      m_tiles(new ColumnsLayout(0, 0, 6)), m_questions(new Button(services.appearance, Button::Kind::Plain)),
      m_trouble(new Label(services.appearance, TextRole::Lead))
{
    m_grid->setLayout(m_tiles);
    m_tiles->setStretching(true);
    m_trouble->hide();
    content().addWidget(m_search);
    content().addWidget(m_trouble);
    content().addWidget(m_grid, 1);
    m_questions->setEmphasis(1.2);
    m_questions->setObjectName(QStringLiteral("questions"));
    addAction(m_questions);
    addListenAction();
    Navigator &navigator = services.navigator;
    connect(m_search, &SearchLauncher::clicked, this, [&navigator] { navigator.go({.page = PageName::Search}); });
    connect(m_questions, &Button::clicked, this, [&navigator] { navigator.go({.page = PageName::Questions}); });
    retranslate();
    restyle();
}

void ThemesPage::visit(const Route &)
{
    showWhetherAnswered();
    services().library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (taxonomy)
            show(*taxonomy);
        else
            tellTrouble(taxonomy.error());
    });
}

/// That lists are shortened by one's own answers is to be seen, and can be taken back there.
void ThemesPage::showWhetherAnswered()
{
    const bool answered = services().visit.answered();
    m_questions->setSymbol(answered ? Icon::Check : Icon::Filter);
    m_questions->setColour(answered ? services().appearance.colours().primary : QColor());
    //: button: opens optional questions (place, age, French); once answered, lists show only what fits
    m_questions->setWords(answered ? tr("Only what fits me") : tr("Show what fits me"));
}

void ThemesPage::tellTrouble(const Error &error)
{
    m_trouble->setText(error.sentence);
    m_trouble->show();
}

void ThemesPage::show(const Taxonomy &taxonomy)
{
    m_trouble->hide();
    m_loaded = true;
    QList<Theme> themes = taxonomy.themes;
    // Both official clients hide what the feed calls inactive (contract 3.2).
    themes.removeIf([](const Theme &theme) { return !theme.active; });
    while (m_shown.size() > themes.size())
        delete m_shown.takeLast();
    while (m_shown.size() < themes.size()) {
        auto *tile = new ThemeTile(services().appearance);
        m_tiles->addWidget(tile);
        tile->show(); // at once: the columns are counted below, and only what is shown counts
        m_shown.append(tile);
        connect(tile, &ThemeTile::clicked, this,
                [this, tile] { services().navigator.go({.page = PageName::List, .theme = tile->theme().id}); });
        connect(tile, &Card::listenWanted, this, [this, tile] {
            Language language = Language::Fr;
            const QString words = themeWords(tile->theme(), services().language.language(), &language);
            say({{words, language}},
                [this, id = tile->theme().id](int item) { lightTheme(item < 0 ? QString() : id); });
        });
    }
    for (int i = 0; i < themes.size(); ++i)
        m_shown[i]->setTheme(themes[i], services().language.language());
    shapeTiles();
}

QList<SpokenText> ThemesPage::spoken() const
{
    QList<SpokenText> texts{{tr("How can we help you?"), services().language.language()}};
    for (const ThemeTile *tile : m_shown) {
        Language language = Language::Fr;
        const QString words = themeWords(tile->theme(), services().language.language(), &language);
        texts.append({words, language});
    }
    return texts;
}

/// The question comes first, then a tile each.
void ThemesPage::lightSpoken(int item)
{
    lightTheme(item > 0 && item <= m_shown.size() ? m_shown[item - 1]->theme().id : QString());
}

void ThemesPage::lightTheme(const QString &id)
{
    for (ThemeTile *tile : std::as_const(m_shown)) {
        tile->setSpoken(!id.isEmpty() && tile->theme().id == id);
        if (tile->isSpoken())
            keepInSight(*tile);
    }
}

void ThemesPage::retranslate()
{
    heading().setText(tr("How can we help you?"));
    //: in the search field; three words people often look for
    m_search->setHint(tr("Search: housing, work, doctor…"));
    showWhetherAnswered();
}

bool ThemesPage::isLow() const
{
    return height() < lowScreen * metrics().scale;
}

/// High tiles in two columns and more; rows where the screen is low, or the words so large that one column is left.
void ThemesPage::shapeTiles()
{
    const int room = width() - 2 * metrics().pagePadding;
    for (ThemeTile *tile : std::as_const(m_shown))
        tile->setLow(isLow());
    if (isLow() || m_tiles->columnsFor(room) > 1)
        return;
    for (ThemeTile *tile : std::as_const(m_shown))
        tile->setLow(true);
}

void ThemesPage::restyle()
{
    KioskPage::restyle();
    const Metrics &m = metrics();
    m_tiles->setGap(m.unit * 3);
    m_tiles->setLeastWidth(static_cast<int>((isLow() && isWide() ? 280 : 250) * m.scale));
    shapeTiles();
}

void ThemesPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    restyle();
}

} // namespace escale
