// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/readingpage.h"

#include "wording/sessions.h"

namespace escale {

ReadingPage::ReadingPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_view(new FicheView(services.appearance)), m_slot(new QVBoxLayout),
      m_trouble(new Label(services.appearance, TextRole::Lead))
{
    // The reader scrolls itself: it takes the place of the page's own pane.
    auto *outer = static_cast<QVBoxLayout *>(layout());
    content().addWidget(m_trouble);
    addWayHome();
    content().addStretch(1);
    setHeadingShown(false);
    pane().hide();
    outer->insertWidget(0, m_view, 1);
    outer->addLayout(m_slot);
    m_slot->setContentsMargins(0, 0, 0, 0);
    Navigator &navigator = services.navigator;
    connect(m_view, &FicheView::themeChosen, this,
            [&navigator](const QString &theme) { navigator.go({.page = PageName::List, .theme = theme}); });
    connect(m_view, &FicheView::needChosen, this, [this](const QString &need) {
        for (const Need &known : m_view->content().taxonomy.needs) {
            if (known.id == need)
                this->services().navigator.go({.page = PageName::List, .theme = known.theme, .need = need});
        }
    });
    connect(m_view, &FicheView::ficheChosen, this,
            [&navigator](const QString &fiche) { navigator.go({.page = PageName::Fiche, .fiche = fiche}); });
    connect(m_view, &FicheView::linkActivated, this, [this](const QString &address) { linkCard().open(address); });
    connect(m_view, &FicheView::termChosen, this,
            [this](const Term &term, Language language) { linkCard().open(term, language); });
    connect(m_view, &FicheView::newTextWanted, this, [this] { load(true); });
}

void ReadingPage::setListeningBar(QWidget *bar)
{
    m_slot->addWidget(bar);
}

/// The kiosk opens nothing: what is drawn as a link answers with a number to note or a code to take away.
LinkCard &ReadingPage::linkCard()
{
    if (!m_link) {
        m_link = new LinkCard(services().appearance, window());
        connect(m_link, &LinkCard::listenWanted, this, [this] {
            say({{m_link->words(), m_link->language().value_or(services().language.language())}}, {});
        });
    }
    return *m_link;
}

void ReadingPage::visit(const Stop &place)
{
    if (m_link && place.fiche != m_place.fiche)
        m_link->close();
    const bool sameFiche = place.fiche == m_place.fiche && !m_view->content().columns.isEmpty();
    const bool sameText = sameFiche && m_shownIn == services().language.language();
    m_place = place;
    if (!sameFiche) {
        m_view->clear();
        heading().clear();
    }
    // The same text asked again: the library may have moved on, which is for the person to decide.
    load(!sameText);
}

void ReadingPage::load(bool replace)
{
    const Language language = services().language.language();
    const auto question = [id = m_place.fiche, language](Reader &reader) -> Result<Loaded> {
        auto read = reader.fiche(id, language);
        if (!read)
            return read.error();
        auto taxonomy = reader.taxonomy();
        if (!taxonomy)
            return taxonomy.error();
        return Loaded{std::move(read).value(), std::move(taxonomy).value()};
    };
    services().library.ask<Loaded>(this, question, [this, id = m_place.fiche, replace](const Result<Loaded> &loaded) {
        if (id != m_place.fiche)
            return;
        if (!loaded)
            tellTrouble(loaded.error());
        else if (replace)
            show(*loaded);
        else
            compare(*loaded);
    });
}

void ReadingPage::show(const Loaded &loaded)
{
    pane().hide();
    m_view->show();
    m_shownIn = services().language.language();
    PageContent content;
    content.columns.append({loaded.read, m_shownIn});
    content.taxonomy = loaded.taxonomy;
    content.interfaceLanguage = m_shownIn;
    content.now = services().clock.now();
    content.site = services().options.site;
    m_view->setContent(content);
    m_view->goTo(m_place.scroll);
    heading().setText(loaded.read.translation.title);
    Q_EMIT contentShown(content);
}

void ReadingPage::compare(const Loaded &loaded)
{
    const ReadFiche &shown = m_view->content().columns.first().read;
    const bool same =
        shown.translation == loaded.read.translation && shown.fiche.metadata == loaded.read.fiche.metadata;
    m_view->setChange(same ? FicheView::Change::None : FicheView::Change::Updated);
    if (same && datesHaveMoved(loaded.read.fiche)) {
        m_place.scroll = m_view->place();
        show(loaded);
    }
}

/// What was the next session yesterday has begun. The rest of the page says the same on any day: a reading aloud goes
/// on.
bool ReadingPage::datesHaveMoved(const Fiche &fiche) const
{
    const Sessions &sessions = fiche.metadata.sessions;
    return sessionLines(sessions, todayOf(m_view->content().now), m_shownIn) !=
           sessionLines(sessions, todayOf(services().clock), m_shownIn);
}

void ReadingPage::tellTrouble(const Error &error)
{
    if (!m_view->content().columns.isEmpty()) {
        if (error.problem == Problem::NotFound)
            m_view->setChange(FicheView::Change::Removed);
        return;
    }
    m_view->hide();
    pane().show();
    wayHome().show();
    m_trouble->setText(error.problem == Problem::NotFound ? tr("This fiche is no longer here. Please go back.")
                                                          : error.sentence);
}

void ReadingPage::forget()
{
    m_place = {};
    if (m_link)
        m_link->close();
    m_view->clear();
    heading().clear();
    m_trouble->clear();
    Q_EMIT contentShown({});
}

} // namespace escale
