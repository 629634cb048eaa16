// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/themespage.h"

#include "kiosk/searchlauncher.h"
#include "style/lowscreen.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <algorithm>
#include <array>

namespace escale {

namespace {

/// Of the words on tiles, so that all of them are in sight; at the end 23 pixels of the drawings, as small as words get
/// on a kiosk. Those of the entries are smaller to begin with.
constexpr std::array smallerAndSmaller{1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7};
constexpr double leastEntryShare = 0.85;
/// Of one row, where search and entries stand in it.
constexpr int searchShare = 2, entriesShare = 5;

constexpr auto question = QT_TRANSLATE_NOOP("escale::ThemesPage", "How can we help you?");

} // namespace

ThemesPage::ThemesPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_head(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_search(new SearchLauncher(services.appearance)), m_entries(new QWidget),
      m_entryColumns(new ColumnsLayout(0, 0, 4)), m_grid(new QWidget), m_tiles(new ColumnsLayout(0, 0, 6)),
      m_trouble(new Label(services.appearance, TextRole::Lead))
{
    m_grid->setLayout(m_tiles);
    m_tiles->setStretching(true);
    m_trouble->hide();
    content().addLayout(m_head);
    m_head->addWidget(m_search, searchShare);
    m_entries->setLayout(m_entryColumns);
    // As high as they are at the width they get: at their least width they would ask for more.
    m_entries->setMinimumHeight(1);
    m_grid->setMinimumHeight(1);
    const auto entry = [&](PictureButton::Tone tone, const char *picture, const char *name) {
        auto *button = new PictureButton(services.appearance, tone, PictureButton::Shape::Row);
        button->setPicture(QLatin1String(picture));
        button->setObjectName(QLatin1String(name));
        m_entryColumns->addWidget(button);
        return button;
    };
    m_ear = entry(PictureButton::Tone::Soft, "listen", "findByEar");
    m_emergency = entry(PictureButton::Tone::Alarm, "ambulance", "emergency");
    m_questions = entry(PictureButton::Tone::Plain, "person", "questions");
    m_ask = entry(PictureButton::Tone::Plain, "question", "ask");
    m_head->addWidget(m_entries, entriesShare);
    content().addWidget(m_trouble);
    content().addWidget(m_grid, 1);
    offerListening();
    Navigator &navigator = services.navigator;
    connect(m_search, &SearchLauncher::clicked, this, [&navigator] { navigator.go({.page = PageName::Search}); });
    connect(m_questions, &QAbstractButton::clicked, this,
            [&navigator] { navigator.go({.page = PageName::Questions}); });
    connect(m_ear, &QAbstractButton::clicked, this, [&navigator] { navigator.go({.page = PageName::Ear}); });
    connect(m_emergency, &QAbstractButton::clicked, this,
            [&navigator] { navigator.go({.page = PageName::Emergency}); });
    connect(m_ask, &QAbstractButton::clicked, this, [&navigator] { navigator.go({.page = PageName::Ask}); });
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
    m_questions->setPicture(answered ? QStringLiteral("yes") : QStringLiteral("person"));
    //: button: opens optional questions (place, age, French); once answered, lists show only what fits
    m_questions->setWords(answered ? tr("Only what fits me") : tr("Show what fits me"));
}

void ThemesPage::tellTrouble(const Error &error)
{
    m_trouble->setText(error.sentence);
    m_trouble->show();
    Q_EMIT filled();
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
            const QString words = themeWords(tile->theme(), hearing(), &language);
            speak({{words, language}},
                  [this, id = tile->theme().id](int item) { lightTheme(item < 0 ? QString() : id); });
        });
    }
    for (int i = 0; i < themes.size(); ++i) {
        m_shown[i]->setTheme(themes[i], services().language.language());
        Language spoken = Language::Fr;
        (void)themeWords(themes[i], hearing(), &spoken);
        m_shown[i]->setStruck(!services().hearing.canHear(spoken));
    }
    shapeTiles();
    Q_EMIT filled();
}

std::optional<ControlWords> ThemesPage::wordsOf(const QWidget &control) const
{
    for (const ThemeTile *tile : m_shown) {
        if (&control != tile && &control != &tile->speaker())
            continue;
        Language language = Language::Fr;
        const QString words = themeWords(tile->theme(), hearing(), &language);
        return ControlWords{{{words, language}}};
    }
    return std::nullopt;
}

QList<SpokenText> ThemesPage::spoken() const
{
    QList<SpokenText> texts{heard("escale::ThemesPage", question)};
    if (!m_trouble->isHidden())
        return texts << SpokenText{m_trouble->text(), services().language.language()};
    for (const ThemeTile *tile : m_shown) {
        Language language = Language::Fr;
        const QString words = themeWords(tile->theme(), hearing(), &language);
        texts.append({words, language});
    }
    return texts;
}

QList<SpokenText> ThemesPage::opening() const
{
    return m_trouble->isHidden() ? KioskPage::opening() : spoken();
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
    heading().setText(QCoreApplication::translate("escale::ThemesPage", question));
    //: in the search field; three words people often look for
    m_search->setHint(tr("Search: housing, work, doctor…"),
                      QCoreApplication::translate("escale::SearchPage", "Search"));
    //: opens two pictures and a question at a time, all of it spoken
    m_ear->setWords(tr("Find by listening"));
    m_emergency->setWords(tr("Emergency numbers"));
    //: button: opens the page where a question is typed or an example tapped
    m_ask->setWords(tr("Ask a question"));
    showWhetherAnswered();
}

bool ThemesPage::isLow() const
{
    return isLowScreen(height(), metrics());
}

KioskPage::BarField ThemesPage::fieldForBar()
{
    const QWidget *screen = window();
    const bool low = isLowScreen(screen->height(), metrics()) && screen->width() > screen->height();
    return low ? BarField{m_search, false} : BarField{};
}

void ThemesPage::takeFieldBack()
{
    if (m_head->indexOf(m_search) < 0)
        m_head->insertWidget(0, m_search, searchShare);
}

/// High tiles in two columns and more; on a low screen all of them in sight, else small ones, as many side by side as
/// there can be; rows where the words are so large that few columns are left.
void ThemesPage::shapeTiles()
{
    if (isOneRow() && !m_shown.isEmpty() && showAll())
        return;
    for (PictureButton *button : {m_ear, m_emergency, m_questions, m_ask})
        button->setTextShare(1);
    const int room = width() - 2 * content().contentsMargins().left();
    const auto give = [this](ThemeTile::Shape shape) {
        for (ThemeTile *tile : std::as_const(m_shown)) {
            tile->setShape(shape);
            tile->setTextShare(1);
        }
    };
    give(isLow() ? ThemeTile::Shape::Compact : ThemeTile::Shape::High);
    m_tiles->setLeastWidth(static_cast<int>((isOneRow() ? 150 : 250) * metrics().scale));
    const int columns = m_tiles->columnsFor(room);
    if (columns > (isLow() ? 3 : 1))
        return;
    give(ThemeTile::Shape::Row);
    m_tiles->setLeastWidth(static_cast<int>((isOneRow() ? 280 : 250) * metrics().scale));
}

/// Nobody scrolls who does not see that there is more (drawing kiosk-20): rather two rows of six with smaller words,
/// else three of four. Whoever has asked for larger words gets them, and scrolls.
bool ThemesPage::showAll()
{
    const bool usual = services().appearance.textStep() <= defaultTextStep;
    for (const int columns : {6, 4}) {
        for (const double share : smallerAndSmaller) {
            if ((usual || share == 1) && fits(columns, share))
                return true;
        }
    }
    return false;
}

bool ThemesPage::fits(int columns, double textShare)
{
    for (ThemeTile *tile : std::as_const(m_shown)) {
        tile->setShape(ThemeTile::Shape::Compact);
        tile->setTextShare(textShare);
    }
    for (PictureButton *button : {m_ear, m_emergency, m_questions, m_ask})
        button->setTextShare(std::max(textShare, leastEntryShare));
    const int gap = metrics().unit * 3 / 2;
    const int room = roomAcross();
    m_tiles->setLeastWidth((room - (columns - 1) * gap) / columns);
    return m_tiles->columnsFor(room) == std::min<int>(columns, static_cast<int>(m_shown.size())) &&
           m_tiles->heightForWidth(room) <= roomForTiles();
}

/// Beside a scroll bar too: what only fits without one would bring it, and with it fewer columns, and stay so.
int ThemesPage::roomAcross()
{
    const QMargins margins = content().contentsMargins();
    return width() - margins.left() - margins.right() - pane().verticalScrollBar()->sizeHint().width();
}

int ThemesPage::roomForTiles()
{
    const QMargins margins = content().contentsMargins();
    const int room = roomAcross();
    const bool alone = m_head->indexOf(m_search) < 0;
    const int entries = alone ? room : (room - m_head->spacing()) * entriesShare / (searchShare + entriesShare);
    const int head = std::max(m_entryColumns->heightForWidth(entries), alone ? 0 : m_search->sizeHint().height());
    return height() - margins.top() - margins.bottom() - head - content().spacing();
}

/// Where height is dear the way in is one row, and the question is in the tiles themselves.
void ThemesPage::shapeHead()
{
    const Metrics &m = metrics();
    const bool oneRow = isOneRow();
    const bool inBar = fieldForBar().widget != nullptr;
    m_search->setInBar(inBar);
    m_head->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(m.unit * 2);
    setHeadingShown(!oneRow);
    m_entryColumns->setGap(m.unit * 2);
    m_entryColumns->setLeastWidth(oneRow ? width() / 14 : width() * 2 / 5);
    for (PictureButton *button : {m_ear, m_emergency, m_questions, m_ask}) {
        button->setSizes(m.primaryTarget, m.icon * (inBar ? 4 : oneRow ? 5 : 6) / 4);
        button->setGreatestTextStep(oneRow ? 0 : textSteps - 1);
    }
}

void ThemesPage::restyle()
{
    KioskPage::restyle();
    const Metrics &m = metrics();
    m_tiles->setGap(m.unit * (isLow() ? 3 : 6) / 2);
    if (fieldForBar().widget)
        content().setContentsMargins(m.unit * 3, m.unit * 3 / 2, m.unit * 3, m.unit * 3 / 2);
    content().setSpacing(m.unit * (isOneRow() ? 3 : 6) / 2);
    shapeHead();
    shapeTiles();
}

void ThemesPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    restyle();
}

} // namespace escale
