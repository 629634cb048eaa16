// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/workshopwindow.h"

#include "base/saidsentences.h"
#include "workshop/tabstops.h"

#include <QAccessible>
#include <QCloseEvent>

namespace escale {

WorkshopWindow::WorkshopWindow(const Appearance &appearance, std::unique_ptr<Workshop> workshop, Clock &clock,
                               QWidget *parent)
    : QWidget(parent, Qt::Window), m_workshop(std::move(workshop)), m_bar(new QWidget),
      m_sentence(new Label(appearance, TextRole::Body)), m_understood(new QPushButton), m_pages(new QStackedWidget),
      m_signIn(new SignInPage(appearance, *m_workshop)), m_fiches(new MyFichesPage(appearance, *m_workshop)),
      m_editor(new EditorPage(appearance, *m_workshop, clock)), m_merge(new MergePage(appearance, *m_workshop)),
      m_readOnly(new ReadOnlyPage(appearance, *m_workshop, clock)), m_remarks(new RemarksPage(appearance, *m_workshop))
{
    auto *row = new QHBoxLayout(m_bar);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_understood);
    m_bar->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_signIn, m_fiches, m_editor, m_merge, m_readOnly, m_remarks})
        m_pages->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_bar);
    all->addWidget(m_pages, 1);
    resize(1280, 860);
    connect(m_understood, &QPushButton::clicked, this, [this] {
        m_bar->hide();
        m_sentence->clear();
        m_editor->forgetSaid();
    });
    connect(m_workshop.get(), &Workshop::said, this, [this](const QString &sentence) {
        m_place = {}; // what cannot be opened is not gone to, however it is opened later
        say(sentence);
    });
    connect(m_workshop.get(), &Workshop::accountChanged, this, &WorkshopWindow::showPage);
    connect(m_workshop.get(), &Workshop::opened, this, [this] {
        m_later = false;
        m_remarks->showRemarksOf({});
        showPage();
        const auto [fiche, place] = std::exchange(m_place, {});
        if (!place.isEmpty() && m_workshop->isOpen() && m_workshop->copy().remote == fiche)
            m_editor->goTo(place);
        else if (m_workshop->isOpen() && m_workshop->copy().remote.isEmpty() && m_workshop->text().title.isEmpty())
            m_editor->goTo(QStringLiteral("titreInformatif")); // a new one begins with it
    });
    connect(m_fiches, &MyFichesPage::remarksWanted, this, [this](const QString &fiche) {
        m_remarks->showRemarksOf(fiche);
        showPage();
    });
    connect(m_remarks, &RemarksPage::left, this, [this] {
        m_remarks->showRemarksOf({});
        showPage();
    });
    connect(m_remarks, &RemarksPage::placeWanted, this, &WorkshopWindow::openAt);
    connect(m_workshop.get(), &Workshop::stateChanged, this, &WorkshopWindow::showPage);
    connect(m_editor, &EditorPage::said, this, &WorkshopWindow::say);
    connect(m_editor, &EditorPage::ficheWanted, this, &WorkshopWindow::ficheWanted);
    connect(m_editor, &EditorPage::left, this, &WorkshopWindow::leaveFiche);
    connect(m_readOnly, &ReadOnlyPage::left, this, &WorkshopWindow::leaveFiche);
    connect(m_merge, &MergePage::left, this, [this] {
        m_later = true;
        showPage();
    });
    retranslate();
    m_workshop->begin();
}

void WorkshopWindow::setSpelling(std::unique_ptr<Spelling> spelling)
{
    m_spelling = std::move(spelling);
    m_editor->setSpelling(*m_spelling); // first: it forgets what was said, and then there is something to say
    connect(m_spelling.get(), &Spelling::failed, this, &WorkshopWindow::say);
    connect(m_spelling.get(), &Spelling::unavailable, this, [this] {
        m_noDictionary = true;
        showPage();
    });
}

void WorkshopWindow::leaveFiche()
{
    m_workshop->close();
    m_workshop->refresh();
    showPage();
}

void WorkshopWindow::openAt(const QString &fiche, const QString &path)
{
    for (const WorkshopRow &row : m_workshop->rows()) {
        if (row.remote != fiche)
            continue;
        m_place = {fiche, path};
        return m_workshop->openFiche(row);
    }
}

void WorkshopWindow::showPage()
{
    QWidget *page = m_signIn;
    if (m_workshop->account() != Workshop::Account::SignedIn) {
        // The text that is open is kept, and comes back with the person.
    } else if (m_workshop->isOpen()) {
        page = m_editor;
        const auto waiting = m_workshop->waiting();
        if (!m_later && waiting && waiting->state == OutboxState::Conflict) {
            if (m_pages->currentWidget() == m_merge)
                return;
            if (const auto choice = m_workshop->choice()) {
                m_merge->showChoice(*choice);
                page = m_merge;
            }
        }
    } else if (m_workshop->readOnly()) {
        page = m_readOnly;
        if (m_pages->currentWidget() != m_readOnly)
            m_readOnly->showFiche();
    } else {
        page = m_remarks->fiche().isEmpty() ? static_cast<QWidget *>(m_fiches) : m_remarks;
    }
    if (page == m_fiches || page == m_signIn)
        m_place = {};     // left before it was open
    if (page == m_signIn) // of the person who was here
        m_remarks->showRemarksOf({});
    if (page != m_pages->currentWidget())
        m_pages->setCurrentWidget(page);
    if (page == m_editor && std::exchange(m_noDictionary, false))
        m_editor->tellNoWords();
}

void WorkshopWindow::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_bar->setVisible(!sentence.isEmpty());
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WorkshopWindow::closeEvent(QCloseEvent *event)
{
    m_workshop->close(); // kept
    showPage();
    event->accept();
}

void WorkshopWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WorkshopWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStops(*this);
    const QWidget *has = focusWidget();
    const auto here = std::find_if(stops.begin(), stops.end(), [has](const QWidget *each) {
        return each == has || (has != nullptr && each->isAncestorOf(has));
    });
    if (stops.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const qsizetype at = here == stops.end() ? (next ? -1 : 0) : here - stops.begin();
    stops[(at + (next ? 1 : -1) + stops.size()) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                                               : Qt::BacktabFocusReason);
    return true;
}

void WorkshopWindow::retranslate()
{
    setWindowTitle(tr("Workshop"));
    m_understood->setText(tr("Understood"));
    m_sentence->setText(retold(m_sentence->text()));
}

} // namespace escale
