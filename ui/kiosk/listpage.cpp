// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/listpage.h"

#include "base/try.h"
#include "kiosk/themetile.h"
#include "l10n/sessions.h"
#include "model/cardpictures.h"
#include "search/filtermatch.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace escale {

ListPage::ListPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_patch(new QLabel), m_chipRow(new QWidget), m_chips(new WrapLayout(0)),
      m_fold(new Button(services.appearance, Button::Kind::Chip)),
      m_message(new Label(services.appearance, TextRole::Lead)),
      m_everything(new Button(services.appearance, Button::Kind::Plain)),
      m_list(new CardList(services.appearance, pane()))
{
    headingRow().insertWidget(0, m_patch);
    headingRow().addWidget(m_fold);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setTarget(Button::Target::Secondary);
    m_fold->setSymbol(Icon::Filter);
    m_fold->hide();
    connect(m_fold, &Button::clicked, this, [this] {
        m_opened = !m_opened;
        shapeChips();
    });
    m_chipRow->setLayout(m_chips);
    content().addWidget(m_chipRow);
    content().addWidget(m_message);
    content().addWidget(m_everything, 0, Qt::AlignLeading);
    addWayHome();
    content().addWidget(m_list);
    content().addStretch(1);
    m_message->hide();
    m_everything->hide();
    m_everything->setObjectName(QStringLiteral("everything"));
    offerListening();
    connect(m_list, &CardList::chosen, this,
            [this](const QString &id) { this->services().navigator.go({.page = PageName::Fiche, .fiche = id}); });
    connect(m_list, &CardList::listenWanted, this,
            [this](const FicheCard &card) { speakCard(*m_list, saidCard(card)); });
    connect(m_everything, &Button::clicked, this, [this] {
        this->services().visit = {};
        show();
    });
    retranslate();
    restyle();
}

void ListPage::visit(const Route &route)
{
    const bool same = route.theme == m_route.theme && m_loaded.language == services().language.language() &&
                      m_loaded.hearing == hearing();
    m_opened = m_opened && route.theme == m_route.theme;
    m_route = route;
    // Coming back from a fiche finds the list as it was left, at once; it is asked again all the same.
    if (same)
        show();
    else
        m_list->setCards({}, services().language.language(), todayOf(services().clock));
    load(route);
}

void ListPage::load(const Route &route)
{
    const Language language = services().language.language();
    const auto question = [theme = route.theme, language, hearing = hearing()](Reader &reader) -> Result<Loaded> {
        auto taxonomy = reader.taxonomy();
        if (!taxonomy)
            return taxonomy.error();
        ESCALE_TRY(auto cards, reader.list({.language = language, .kind = {}, .theme = theme, .need = {}}));
        QStringList pictures = picturesOfCards(cards, *taxonomy);
        QHash<QString, FicheCard> heard;
        if (hearing != language) {
            ESCALE_TRY(auto said, reader.list({.language = hearing, .kind = {}, .theme = theme, .need = {}}));
            for (const FicheCard &card : said)
                heard.insert(card.id, card);
        }
        return Loaded{std::move(taxonomy).value(), std::move(cards), language,
                      std::move(pictures),         hearing,          std::move(heard)};
    };
    services().library.ask<Loaded>(this, question, [this, theme = route.theme](const Result<Loaded> &loaded) {
        if (theme != m_route.theme)
            return;
        if (!loaded) {
            m_message->setText(loaded.error().sentence);
            m_message->show();
            wayHome().show();
            Q_EMIT filled();
            return;
        }
        const bool same = loaded->cards == m_loaded.cards && loaded->language == m_loaded.language &&
                          loaded->hearing == m_loaded.hearing;
        m_loaded = *loaded;
        if (!same || m_list->count() == 0)
            show();
        Q_EMIT filled();
    });
}

QList<FicheCard> ListPage::suitable() const
{
    if (!services().visit.answered())
        return m_loaded.cards;
    const FilterMatcher matcher(services().visit.filter(), services().options.semantics, todayOf(services().clock));
    QList<FicheCard> cards;
    for (const FicheCard &card : m_loaded.cards) {
        if (matcher.matches(filterFacts(card)))
            cards.append(card);
    }
    return cards;
}

void ListPage::show()
{
    const Theme *theme = m_loaded.taxonomy.theme(m_route.theme);
    m_theme = theme == nullptr ? Theme{} : *theme;
    const QList<FicheCard> cards = suitable();
    showHeading();
    showChips(cards);
    showCards(cards);
    shapeChips();
}

void ListPage::showHeading()
{
    Language language = Language::Fr;
    const QString words = themeWords(m_theme, services().language.language(), &language);
    heading().setText(words.isEmpty() ? tr("All fiches") : words);
    const ThemeColours colours = services().appearance.themeColours(m_theme);
    const int side = metrics().largeIcon * (isTight() ? 4 : 7) / 4;
    QPixmap patch(QSize(side, side) * devicePixelRatioF());
    patch.setDevicePixelRatio(devicePixelRatioF());
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    drawBox(painter, QRect(0, 0, side, side), {colours.tile, Qt::transparent, 0, side * 0.26});
    const int inset = side / 5;
    drawIcon(painter, QRect(inset, inset, side - 2 * inset, side - 2 * inset), symbolOf(m_theme), colours.ink,
             layoutDirection());
    painter.end();
    m_patch->setPixmap(patch);
}

/// Needs nobody of this list answers are left out (reference app section 4, "Needs of a theme").
void ListPage::showChips(const QList<FicheCard> &cards)
{
    QSet<QString> answered;
    for (const FicheCard &card : cards)
        answered.unite(QSet<QString>(card.needs.cbegin(), card.needs.cend()));
    qDeleteAll(m_needs);
    m_needs.clear();
    m_needWords.clear();
    // Chips that come into a row in sight are hidden for another turn of the loop, and would be measured as nothing.
    m_chipRow->hide();
    const auto add = [this](const QString &id, const QString &words, std::optional<Language> language) {
        auto *chip = new Button(services().appearance, Button::Kind::Chip);
        chip->setObjectName(QStringLiteral("need"));
        chip->setTarget(Button::Target::Secondary);
        if (language)
            chip->setContentLanguage(*language);
        chip->setWords(words);
        chip->setChecked(id == m_route.need);
        m_chips->addWidget(chip);
        m_needs.append(chip);
        m_needWords.append({words, language.value_or(services().language.language())});
        // Not deleted while it is still handling its click.
        connect(
            chip, &Button::clicked, this, [this, id] { chooseNeed(id); }, Qt::QueuedConnection);
    };
    //: first of a row of chips: no choice among the needs
    add(QString(), tr("Everything"), std::nullopt);
    for (const Need &need : m_loaded.taxonomy.needs()) {
        if (need.theme != m_theme.id || !answered.contains(need.id))
            continue;
        Language language = Language::Fr;
        const QString words = textIn(need.text, services().language.language(), &language);
        if (!words.isEmpty())
            add(need.id, words, language);
    }
}

bool ListPage::isFirstWhole()
{
    const QMargins margins = content().contentsMargins();
    // Beside a scroll bar: the list is longer than the page.
    const int across = width() - margins.left() - margins.right() - pane().verticalScrollBar()->sizeHint().width();
    const QBoxLayout &head = headingRow();
    const int heading = head.hasHeightForWidth() ? head.heightForWidth(across) : head.sizeHint().height();
    return margins.top() + heading + m_chips->heightForWidth(across) + 2 * content().spacing() +
               m_list->firstHeight(across) <=
           height();
}

/// What was found before what else could be asked for.
void ListPage::shapeChips()
{
    const int needs = static_cast<int>(m_needs.size()) - 1; // without "Everything"
    m_fold->setVisible(needs > 1 && m_list->count() > 0 && !isFirstWhole());
    m_chipRow->setVisible(needs > 1 && (m_fold->isHidden() || m_opened));
    m_fold->setChecked(m_opened || !m_route.need.isEmpty());
    // What has been chosen, in its own language, so that the page says which part of the list it shows.
    const auto chosen =
        std::find_if(m_needs.cbegin(), m_needs.cend(), [](const Button *chip) { return chip->isChecked(); });
    const bool part = !m_route.need.isEmpty() && chosen != m_needs.cend();
    const SpokenText words =
        part ? m_needWords.at(chosen - m_needs.cbegin())
             //: one key for a row of chips that would fill the screen; %1 is how many there are to choose from
             : SpokenText{tr("Choose (%1)").arg(std::max(needs, 0)), services().language.language()};
    m_fold->setContentLanguage(words.language);
    m_fold->setWords(words.text);
    QMetaObject::invokeMethod(this, &ListPage::foldIfCut, Qt::QueuedConnection);
}

/// What was measured ahead may be less than what is laid out: letters of another script or size come to the chips after
/// the page.
void ListPage::foldIfCut()
{
    if (m_chipRow->isHidden() || m_opened || m_list->count() == 0 || m_needs.size() <= 2)
        return;
    content().activate();
    if (m_list->y() + m_list->firstHeight(m_list->width()) <= height())
        return;
    m_fold->show();
    m_chipRow->hide();
}

void ListPage::chooseNeed(const QString &need)
{
    services().voice.stop(); // what it reads is another list now
    m_route.need = need;
    m_opened = false;
    services().navigator.amend(m_route);
    const int offset = scrollOffset();
    show();
    scrollTo(m_chipRow->isHidden() ? 0 : std::min(offset, m_chipRow->y()));
}

void ListPage::showCards(const QList<FicheCard> &cards)
{
    QList<CardContent> contents;
    for (const FicheCard &card : cards) {
        const Theme *theme = m_loaded.taxonomy.theme(card.theme);
        if (m_route.need.isEmpty() || card.needs.contains(m_route.need))
            contents.append({card,
                             theme == nullptr ? Theme{} : *theme,
                             {},
                             {},
                             Language::Fr,
                             m_loaded.pictures.value(m_loaded.cards.indexOf(card))});
    }
    const bool hidden = contents.isEmpty() && !m_loaded.cards.isEmpty() && services().visit.answered();
    m_everything->setVisible(hidden);
    m_message->setVisible(contents.isEmpty());
    wayHome().setVisible(contents.isEmpty() && !hidden);
    m_message->setText(hidden ? tr("Nothing here fits your answers.") : tr("There is nothing here yet."));
    m_list->setCards(std::move(contents), services().language.language(), todayOf(services().clock));
    // Where something else is heard than is read, every card can be.
    m_list->setVoices(m_loaded.heard.isEmpty() ? services().voice.languages() : LanguageSet::all());
}

QList<SpokenText> ListPage::spoken() const
{
    Language language = Language::Fr;
    const QString words = themeWords(m_theme, hearing(), &language);
    QList<SpokenText> texts{{words, language}};
    for (const CardContent &content : m_list->cards()) {
        const FicheCard said = saidCard(content.card);
        texts.append({said.title, said.language});
    }
    return texts;
}

/// The theme comes first, then a card each.
void ListPage::lightSpoken(int item)
{
    lightCard(*m_list, item - 1);
}

QList<SpokenText> ListPage::opening() const
{
    if (m_list->count() > 0)
        return KioskPage::opening();
    const SpokenText theme = spoken().first();
    const Language language = services().language.language();
    return {theme.text.isEmpty() ? SpokenText{title(), language} : theme, {m_message->text(), language}};
}

std::optional<ControlWords> ListPage::wordsOf(const QWidget &control) const
{
    if (const qsizetype chip = m_needs.indexOf(static_cast<const Button *>(&control)); chip >= 0)
        return ControlWords{{m_needWords.at(chip)}};
    std::optional<ControlWords> words = m_list->wordsOf(control);
    const auto *view = qobject_cast<const FicheCardView *>(&control);
    if (words && view != nullptr && !m_loaded.heard.isEmpty()) {
        const FicheCard said = saidCard(view->fiche());
        words->texts = {{said.title, said.language}};
    }
    return words;
}

void ListPage::forget()
{
    m_route = {};
    m_loaded = {};
    m_theme = {};
    m_opened = false;
    m_list->setCards({}, services().language.language(), todayOf(services().clock));
    heading().clear();
    qDeleteAll(m_needs);
    m_needs.clear();
    m_needWords.clear();
}

void ListPage::retranslate()
{
    //: takes back the answers that left nothing to show
    m_everything->setWords(tr("Show everything"));
    shapeChips();
}

void ListPage::restyle()
{
    KioskPage::restyle();
    m_chips->setGap(metrics().gap);
    if (!m_theme.id.isEmpty())
        showHeading();
    // Once the chips and the cards have the new letters too: they are told after the page.
    QMetaObject::invokeMethod(this, &ListPage::shapeChips, Qt::QueuedConnection);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shapeChips();
}

} // namespace escale
