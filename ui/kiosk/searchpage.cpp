// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/searchpage.h"

#include "kiosk/themetile.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "model/cardpictures.h"
#include "search/filtermatch.h"

namespace escale {

SearchPage::SearchPage(KioskServices &services, SearchService &search, QWidget *parent)
    : KioskPage(services, parent), m_search(search), m_field(new SearchField(services.appearance)),
      m_summary(new Label(services.appearance, TextRole::Body)), m_listen(makeListenSpeaker()), m_offerRow(new QWidget),
      m_offers(new WrapLayout(0)), m_results(new CardList(services.appearance, pane())),
      m_keyboard(new Keyboard(services.appearance, services.clock))
{
    setHeadingShown(false);
    headingRow().insertWidget(0, m_field, 1);
    m_offerRow->setLayout(m_offers);
    m_summary->setInk(Label::Ink::Muted);
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    auto *found = new QHBoxLayout;
    found->addWidget(m_summary, 1);
    found->addWidget(m_listen);
    content().addLayout(found);
    content().addWidget(m_offerRow);
    content().addWidget(m_results);
    content().addStretch(1);
    layout()->addWidget(m_keyboard);
    m_keyboard->setLanguages(services.options.languages);
    m_keyboard->setBounceDelay(services.options.bounceKeys);
    connect(m_keyboard, &Keyboard::struck, this, &SearchPage::keyStruck);
    hearKeys(*m_keyboard);
    connect(m_field, &QLineEdit::textChanged, this, [this] { ask(true); });
    // Enter puts the keyboard away: the results are what is wanted now.
    connect(m_field, &QLineEdit::returnPressed, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(&search, &SearchService::found, this, [this](quint64 ticket, const SearchAnswer &answer) {
        if (ticket == m_ticket)
            show(answer);
    });
    connect(&search, &SearchService::failed, this, [this](quint64 ticket, const Error &error) {
        if (ticket == m_ticket)
            m_summary->setText(error.sentence);
    });
    connect(m_results, &CardList::chosen, this, &SearchPage::open);
    connect(m_results, &CardList::listenWanted, this, [this](const FicheCard &card) { speakCard(*m_results, card); });
    retranslate();
    restyle();
}

void SearchPage::visit(const Route &stop)
{
    services().library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (!taxonomy)
            return;
        m_themes.clear();
        m_taxonomy = *taxonomy;
        m_themeOrder.clear();
        for (const Theme &theme : taxonomy->themes) {
            m_themes.insert(theme.id, theme);
            if (theme.active)
                m_themeOrder.append(theme.id);
        }
        if (m_answer)
            show(*m_answer);
        else
            showNothingTyped();
    });
    m_search.warmUp(services().language.language());
    if (m_field->text() == stop.query)
        ask(true);
    else
        m_field->setText(stop.query);
    // Somebody who comes back from a fiche wants the results, not the keyboard.
    if (stop.query.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT filled();
}

/// At the section that was found, its words lit.
void SearchPage::open(const QString &fiche)
{
    Route stop{.page = PageName::Fiche, .fiche = fiche};
    for (const SearchHit &hit : m_answer ? m_answer->hits : QList<SearchHit>()) {
        if (hit.card.id == fiche)
            stop.arrival = arrivalAt(hit);
    }
    services().navigator.go(stop);
}

KioskPage::BarField SearchPage::fieldForBar()
{
    return window()->width() > window()->height() ? BarField{m_field, true} : BarField{};
}

void SearchPage::takeFieldBack()
{
    if (m_field->parentWidget() != this && headingRow().indexOf(m_field) < 0)
        headingRow().insertWidget(0, m_field, 1);
}

void SearchPage::ask(bool correct)
{
    Route stop = services().navigator.current();
    if (stop.page != PageName::Search)
        return;
    stop.query = m_field->text();
    services().navigator.amend(stop);
    if (stop.query.trimmed().isEmpty()) {
        m_search.cancel();
        m_ticket = 0;
        showNothingTyped();
        return;
    }
    SearchQuery query;
    query.text = stop.query;
    query.language = services().language.language();
    query.correct = correct;
    if (services().visit.answered()) {
        query.suits = [matcher = FilterMatcher(services().visit.filter(), services().options.semantics,
                                               todayOf(services().clock))](const FicheCard &card) {
            return matcher.matches(filterFacts(card));
        };
    }
    m_ticket = m_search.search(std::move(query));
}

void SearchPage::show(const SearchAnswer &answer)
{
    m_answer = answer;
    QList<CardContent> cards;
    QList<FicheCard> found;
    for (const SearchHit &hit : answer.hits)
        found.append(hit.card);
    const QStringList pictures = picturesOfCards(found, m_taxonomy);
    for (const SearchHit &hit : answer.hits)
        cards.append({hit.card, m_themes.value(hit.card.theme), hit.matched,
                      hit.section ? hit.section->title : QString(), hit.snippet.language, pictures.at(cards.size())});
    const QDate today = todayOf(services().clock);
    const bool changed = [&] {
        const QList<CardContent> &old = m_results->cards();
        return old.size() != cards.size() || m_results->today() != today ||
               !std::equal(old.cbegin(), old.cend(), cards.cbegin(), [](const CardContent &a, const CardContent &b) {
                   return a.card == b.card && a.marked == b.marked && a.section == b.section;
               });
    }();
    if (changed) {
        services().voice.stop(); // it reads what is not there any more
        m_results->setCards(std::move(cards), services().language.language(), today);
    }
    clearOffers();
    if (answer.hits.isEmpty()) {
        m_summary->setText(tr("Nothing found. Look here instead:"));
        offerWords(answer.nearestWords);
        offerThemes(answer.nearestThemes);
    } else if (!answer.corrected.isEmpty()) {
        showTried(answer);
    } else {
        m_summary->setText(tr("%Ln fiche(s) found", nullptr, answer.total));
    }
    m_offerRow->setVisible(!m_offered.isEmpty());
    m_summary->show();
}

void SearchPage::showNothingTyped()
{
    m_answer.reset();
    m_results->setCards({}, services().language.language(), todayOf(services().clock));
    clearOffers();
    m_summary->setText(tr("Type a word, or choose a theme:"));
    offerThemes(m_themeOrder);
    m_offerRow->setVisible(!m_offered.isEmpty());
}

/// Found by another spelling: said, and the person's own can be insisted on.
void SearchPage::showTried(const SearchAnswer &answer)
{
    //: %1 is what was searched for instead of what was typed
    m_summary->setText(tr("Results for: %1").arg(isolated(answer.corrected, layoutDirection())));
    const QString typed = m_field->text().simplified();
    //: %1 is what was typed; a button
    Button *insist =
        addOffer(tr("Search for exactly: %1").arg(isolated(typed, layoutDirection())), services().language.language());
    connect(
        insist, &Button::clicked, this, [this] { ask(false); }, Qt::QueuedConnection);
}

Button *SearchPage::addOffer(const QString &words, Language language)
{
    auto *button = new Button(services().appearance, Button::Kind::Chip);
    button->setCheckable(false);
    button->setTarget(Button::Target::Secondary);
    button->setContentLanguage(language);
    button->setWords(words);
    m_offers->addWidget(button);
    m_offered.append(button);
    m_offeredTexts.append({words, language});
    return button;
}

void SearchPage::offerWords(const QStringList &words)
{
    for (const QString &word : words) {
        Button *button = addOffer(word, services().language.language());
        connect(
            button, &Button::clicked, this, [this, word] { m_field->setText(word); }, Qt::QueuedConnection);
    }
}

void SearchPage::offerThemes(const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto theme = m_themes.constFind(id);
        if (theme == m_themes.cend())
            continue;
        Language language = Language::Fr;
        const QString words = themeWords(*theme, services().language.language(), &language);
        Button *button = addOffer(words, language);
        button->setSymbol(symbolOf(*theme));
        button->setColour(services().appearance.themeColours(*theme).ink);
        connect(
            button, &Button::clicked, this,
            [this, id] { services().navigator.go({.page = PageName::List, .theme = id}); }, Qt::QueuedConnection);
    }
}

void SearchPage::clearOffers()
{
    for (Button *button : std::as_const(m_offered)) {
        button->hide();
        button->deleteLater();
    }
    m_offered.clear();
    m_offeredTexts.clear();
}

QList<SpokenText> SearchPage::spoken() const
{
    QList<SpokenText> texts{{m_summary->text(), services().language.language()}};
    texts += m_offeredTexts;
    for (const CardContent &content : m_results->cards())
        texts.append({content.card.title, content.card.language});
    return texts;
}

/// What stands above the cards comes first, then a card each.
void SearchPage::lightSpoken(int item)
{
    lightCard(*m_results, item - 1 - static_cast<int>(m_offeredTexts.size()));
}

std::optional<ControlWords> SearchPage::wordsOf(const QWidget &control) const
{
    if (const qsizetype offer = m_offered.indexOf(static_cast<const Button *>(&control)); offer >= 0)
        return ControlWords{{m_offeredTexts.at(offer)}};
    return m_results->wordsOf(control);
}

void SearchPage::forget()
{
    m_search.cancel();
    m_ticket = 0;
    m_answer.reset();
    // Not clear(), which could be undone.
    m_field->setText(QString());
    m_keyboard->reset();
    m_results->setCards({}, services().language.language(), todayOf(services().clock));
    m_summary->clear();
    clearOffers();
}

void SearchPage::retranslate()
{
    //: in the search field; three words people often look for
    m_field->setHint(tr("Search: housing, work, doctor…"), tr("Search"));
    m_field->setAccessibleName(tr("Search"));
    heading().setText(tr("Search"));
    if (m_answer)
        show(*m_answer);
    else
        showNothingTyped();
}

void SearchPage::restyle()
{
    KioskPage::restyle();
    m_offers->setGap(metrics().gap);
    constexpr int leastForLargeWords = 3; // capitals of 7.3 mm and more
    m_summary->setGreatestTextStep(isTight() ? leastForLargeWords : textSteps - 1);
}

} // namespace escale
