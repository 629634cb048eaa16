// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/readingpage.h"

#include "model/fichesteps.h"

#include <QCoreApplication>

namespace escale {

namespace {

//: button: the fiche one step a screen, each with a large picture, for somebody who cannot read
constexpr auto inPictures = QT_TRANSLATE_NOOP("escale::ReadingPage", "See it in pictures");
//: spoken when a fiche opens, to somebody who cannot read; the round button plays the page, its colour depends on the
//: contrast
constexpr auto touchDisc = QT_TRANSLATE_NOOP("escale::ReadingPage", "To hear it, touch the round key below.");

} // namespace

ReadingPage::ReadingPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_fiche(services.library, services.clock),
      m_view(new FicheView(services.appearance)), m_slot(new QVBoxLayout),
      m_pictures(new PictureButton(services.appearance, PictureButton::Tone::Soft, PictureButton::Shape::Row)),
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
    m_slot->addWidget(m_pictures); // until there is a listening bar
    m_pictures->hide();
    Navigator &navigator = services.navigator;
    m_pictures->setObjectName(QStringLiteral("inPictures"));
    m_pictures->setPicture(QStringLiteral("pictures"));
    connect(m_pictures, &QAbstractButton::clicked, this,
            [this, &navigator] { navigator.go({.page = PageName::Steps, .fiche = m_route.fiche}); });
    connect(m_view, &FicheView::themeChosen, this,
            [&navigator](const QString &theme) { navigator.go({.page = PageName::List, .theme = theme}); });
    connect(m_view, &FicheView::needChosen, this, [this](const QString &need) {
        if (const Need *known = m_view->content().taxonomy.need(need))
            this->services().navigator.go({.page = PageName::List, .theme = known->theme, .need = need});
    });
    connect(m_view, &FicheView::ficheChosen, this,
            [&navigator](const QString &fiche) { navigator.go({.page = PageName::Fiche, .fiche = fiche}); });
    connect(m_view, &FicheView::linkActivated, this, [this](const QString &address) { linkCard().open(address); });
    connect(m_view, &FicheView::wordChosen, this, [this](const WordExplanation &word) { linkCard().open(word); });
    connect(m_view, &FicheView::newTextWanted, &m_fiche, &OpenFiche::readNew);
    connect(&m_fiche, &OpenFiche::shown, this, &ReadingPage::show);
    connect(&m_fiche, &OpenFiche::noticed, this, [this] { m_view->setChange(m_fiche.change()); });
    connect(&m_fiche, &OpenFiche::failed, this, &ReadingPage::tellTrouble);
    retranslate();
    shapePictures();
}

void ReadingPage::setListeningBar(ListeningBar *bar)
{
    m_slot->addWidget(bar);
    bar->setExtra(m_pictures);
    shapePictures();
}

void ReadingPage::retranslate()
{
    m_pictures->setWords(QCoreApplication::translate("escale::ReadingPage", inPictures));
}

/// On a wide screen it is one of a row, whose words do not grow: the text keeps the height.
void ReadingPage::shapePictures()
{
    const Metrics &m = metrics();
    m_pictures->setTextRole(isWide() ? TextRole::Button : TextRole::Card);
    m_pictures->setGreatestTextStep(isWide() ? 0 : textSteps - 1);
    m_pictures->setSizes(m.primaryTarget, m.icon * (isWide() ? 4 : 5) / 3);
}

void ReadingPage::restyle()
{
    KioskPage::restyle();
    shapePictures();
}

void ReadingPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shapePictures();
}

std::optional<ControlWords> ReadingPage::wordsOf(const QWidget &control) const
{
    if (&control != m_pictures)
        return std::nullopt;
    return ControlWords{{heard("escale::ReadingPage", inPictures)}};
}

/// The kiosk opens nothing: what is drawn as a link answers with a number to note or a code to take away.
LinkCard &ReadingPage::linkCard()
{
    if (!m_link) {
        m_link = new LinkCard(services().appearance, window());
        services().guide.watch(*m_link);
        connect(m_link, &LinkCard::listenWanted, this,
                [this] { speak(m_link->spoken(services().language.language()), {}); });
    }
    return *m_link;
}

void ReadingPage::visit(const Route &route)
{
    if (m_link && route.fiche != m_route.fiche)
        m_link->close();
    const QList<Language> languages{hearing()}; // what is heard is what lights
    const bool sameFiche = route.fiche == m_route.fiche && !m_view->content().columns.isEmpty();
    const bool sameArrival = route.arrival == m_route.arrival && (route.scroll > 0 || route.arrival.isEmpty());
    m_route = route;
    if (!sameFiche) {
        m_view->clear();
        heading().clear();
    }
    // Answered before the text: questions are answered in their order.
    services().library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (taxonomy)
            m_taxonomy = *taxonomy;
    });
    m_french = {};
    if (languages.first() != Language::Fr)
        services().library.ask<Translation>(
            this, [fiche = route.fiche](Reader &reader) { return Result<Translation>(frenchText(fiche, reader)); },
            [this, fiche = route.fiche](const Result<Translation> &french) {
                if (french && fiche == m_route.fiche)
                    m_french = *french;
            });
    // The same text asked again: the library may have moved on, which is for the person to decide.
    if (sameFiche && m_fiche.languages() == languages) {
        m_fiche.compare();
        if (!sameArrival)
            arrive();
        Q_EMIT filled();
    } else {
        m_fiche.open(route.fiche, languages);
    }
}

/// Who comes from a search begins at the section it has found; who comes back, where they were.
void ReadingPage::arrive()
{
    if (m_route.scroll > 0 || m_route.arrival.isEmpty()) {
        m_view->markFound(m_route.arrival.words);
        m_view->goTo(m_route.scroll);
    } else {
        m_view->arrive(m_route.arrival);
    }
}

void ReadingPage::show()
{
    pane().hide();
    m_view->show();
    const ReadFiche &read = m_fiche.texts().first();
    const Language language = m_fiche.languages().first();
    const PageContent &before = m_view->content();
    const bool newer = !before.columns.isEmpty() && before.interfaceLanguage == language &&
                       before.columns.first().read.fiche.id == read.fiche.id;
    PageContent content;
    content.columns.append({read, language, m_fiche.explained().first()});
    content.taxonomy = m_taxonomy;
    content.french = m_french;
    content.interfaceLanguage = language;
    content.now = m_fiche.readAt();
    content.site = services().options.site;
    m_view->setContent(content);
    if (!newer) // who reads on stays where they are
        arrive();
    heading().setText(read.translation.title);
    m_pictures->setVisible(hasSteps(read.translation));
    Q_EMIT contentShown(content);
    Q_EMIT filled();
}

void ReadingPage::tellTrouble()
{
    m_view->hide();
    pane().show();
    wayHome().show();
    m_trouble->setText(m_fiche.trouble()->problem == Problem::NotFound
                           ? tr("This fiche is no longer here. Please go back.")
                           : m_fiche.trouble()->sentence);
    Q_EMIT filled();
}

QList<SpokenText> ReadingPage::opening() const
{
    if (m_view->content().columns.isEmpty())
        return {{m_trouble->text(), services().language.language()}};
    const Translation &text = m_view->content().columns.first().read.translation;
    return {{text.title, text.language}, heard("escale::ReadingPage", touchDisc)};
}

void ReadingPage::forget()
{
    m_route = {};
    m_french = {};
    m_fiche.close();
    if (m_link)
        m_link->close();
    m_view->clear();
    heading().clear();
    m_trouble->clear();
    Q_EMIT contentShown({});
}

} // namespace escale
