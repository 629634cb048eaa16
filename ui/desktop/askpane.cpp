// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/askpane.h"

#include "l10n/sessions.h"
#include "style/emptyfield.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>

namespace escale {

AskPane::AskPane(DesktopServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_feedback(QFileInfo(services.memory.fileName()).path() + QStringLiteral("/answers-judged.jsonl")),
      m_pane(new ScrollPane(services.appearance)), m_turns(nullptr),
      m_title(new Label(services.appearance, TextRole::Heading)),
      m_hint(new Label(services.appearance, TextRole::Body)), m_state(new Label(services.appearance, TextRole::Small)),
      m_back(new Button(services.appearance, Button::Kind::Quiet)), m_field(new HintField),
      m_ask(new Button(services.appearance, Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *canvas = new QWidget;
    m_turns = new QVBoxLayout(canvas);
    m_turns->setContentsMargins(24, 16, 24, 16);
    m_turns->setSpacing(24);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    m_turns->addLayout(head);
    m_turns->addWidget(m_hint);
    m_turns->addStretch(1);
    m_pane->setWidget(canvas);
    canvas->setAutoFillBackground(false);
    column->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 4);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_ask);
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 8);
    foot->addWidget(m_state, 1);
    column->addLayout(foot);
    m_state->setInk(Label::Ink::Muted);
    m_hint->setInk(Label::Ink::Muted);
    m_back->setSymbol(Icon::Close);
    m_back->setTextRole(TextRole::Small);
    m_field->installEventFilter(this);
    connect(m_back, &Button::clicked, this, &AskPane::leaveWanted);
    const auto asks = [this] { ask(m_field->text()); };
    connect(m_field, &QLineEdit::returnPressed, this, asks);
    connect(m_ask, &Button::clicked, this, asks);
    connect(&services.model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        using Aspect = DesktopModel::Aspect;
        if (aspects & (Aspect::Languages | Aspect::Taxonomy)) {
            retranslate();
            showAll();
        }
        if (aspects & Aspect::Selection) {
            for (AskTurnView *view : std::as_const(m_views))
                view->setSelection(m_services.model.selection());
        }
    });
    connect(&services.model, &DesktopModel::personLeft, this, &AskPane::forget);
    connect(&services.appearance, &Appearance::changed, this, &AskPane::retranslate);
    readSettings();
}

AskModel &AskPane::asking()
{
    if (!m_asking) {
        m_asking = std::make_unique<AskModel>(m_services.library.path(), m_services.clock);
        m_asking->setEndpoint(m_used);
        connect(m_asking.get(), &AskModel::added, this, &AskPane::add);
        connect(m_asking.get(), &AskModel::changed, this, &AskPane::show);
        connect(m_asking.get(), &AskModel::cleared, this, &AskPane::showAll);
    }
    return *m_asking;
}

const QList<AskTurn> &AskPane::turns() const
{
    static const QList<AskTurn> none;
    return m_asking ? m_asking->turns() : none;
}

void AskPane::readSettings()
{
    const Settings &settings = m_services.settings;
    const QStringList endpoint{settings.askEndpoint, settings.askKeyFile, settings.askModel, settings.askReranker,
                               settings.askEmbedder};
    if (endpoint != std::exchange(m_endpoint, endpoint)) {
        m_endpointTrouble.clear();
        m_used.reset();
        if (!settings.askEndpoint.isEmpty()) {
            const auto read = endpointFrom(settings.askEndpoint, settings.askKeyFile, settings.askModel,
                                           settings.askReranker, settings.askEmbedder);
            if (read)
                m_used = *read;
            else
                m_endpointTrouble = read.error().sentence;
        }
        if (m_asking)
            m_asking->setEndpoint(m_used);
        Q_EMIT endpointChanged(m_used);
    }
    retranslate();
}

void AskPane::ask(const QString &text)
{
    QList<Chip> known;
    for (const QString &department : m_services.model.filter().departments) {
        if (const auto chip = placeChip(department))
            known.append(*chip);
    }
    const qsizetype before = turns().size();
    asking().ask(text, m_services.model.interfaceLanguage(), m_services.model.secondLanguage(), known);
    if (turns().size() > before)
        emptyField(*m_field);
}

void AskPane::forget()
{
    if (m_asking)
        m_asking->clear();
    emptyField(*m_field);
}

void AskPane::add()
{
    auto *view = new AskTurnView(m_services.appearance);
    const qsizetype turn = m_views.size();
    m_views.append(view);
    m_turns->insertWidget(m_turns->count() - 1, view);
    connect(view, &AskTurnView::sourceWanted, this, &AskPane::sourceWanted);
    connect(view, &AskTurnView::themeWanted, this, &AskPane::themeWanted);
    connect(view, &AskTurnView::handOverWanted, this, &AskPane::handOverWanted);
    connect(view, &AskTurnView::selectWanted, this, [this, view](const QString &fiche) {
        m_services.model.toggleSelected(fiche);
        // The button has turned by itself; the fiche may not have been put aside.
        view->setSelection(m_services.model.selection());
    });
    view->setSelection(m_services.model.selection());
    connect(view, &AskTurnView::chipTakenOff, m_asking.get(), &AskModel::takeOff);
    connect(view, &AskTurnView::hideWanted, m_asking.get(), &AskModel::hide);
    connect(view, &AskTurnView::sendWanted, this, [this, turn] { m_asking->send(turn); });
    connect(view, &AskTurnView::withoutModelWanted, this, [this, turn] { m_asking->answerWithoutModel(turn); });
    connect(
        view, &AskTurnView::tryAgainWanted, this, [this, turn] { m_asking->tryAgain(turn); }, Qt::QueuedConnection);
    connect(view, &AskTurnView::wordForWordWanted, this,
            [this, turn](bool on) { m_asking->showWordForWord(turn, on); });
    connect(view, &AskTurnView::eachTimeWanted, this, [this](bool each) { m_asking->setShowsEachTime(each); });
    connect(view, &AskTurnView::copyWanted, this, [this, turn] {
        QGuiApplication::clipboard()->setText(withSources(turns().at(turn), m_services.settings.site()));
        Q_EMIT said(tr("The answer is copied, with its sources."), false);
    });
    connect(view, &AskTurnView::judged, this,
            [this, turn](AskVerdict verdict, const QString &why) { judge(turn, verdict, why); });
    if (turn > 0)
        show(turn - 1); // its chips stay now
    show(turn);
}

void AskPane::show(qsizetype turn)
{
    if (turn < 0 || turn >= m_views.size())
        return;
    AskTurnView::Shown how;
    how.last = turn == m_views.size() - 1;
    how.eachTime = m_asking->showsEachTime();
    how.themes = themeNames();
    // What had the keys goes with the old answer: they must not fall to the search field, which ends the conversation.
    const bool hadKeys = m_views.at(turn)->isAncestorOf(QApplication::focusWidget());
    m_views.at(turn)->show(turns().at(turn), how);
    if (hadKeys)
        m_field->setFocus(Qt::OtherFocusReason);
    m_hint->setVisible(m_views.isEmpty());
    nameField();
    if (!how.last)
        return;
    // The question at the top, its answer below it.
    m_services.clock.after(std::chrono::milliseconds(0), m_views.at(turn),
                           [this, view = m_views.at(turn)] { m_pane->goTo(view->y() - 8); });
}

void AskPane::showAll()
{
    const qsizetype count = turns().size();
    while (m_views.size() > count) {
        AskTurnView *view = m_views.takeLast();
        view->hide();
        view->deleteLater();
    }
    for (qsizetype turn = 0; turn < count; ++turn)
        show(turn);
    m_hint->setVisible(m_views.isEmpty());
    nameField();
}

void AskPane::nameField()
{
    m_field->setHint(m_views.isEmpty() ? tr("Your question") : tr("Another question"));
}

void AskPane::judge(qsizetype turn, AskVerdict verdict, const QString &why)
{
    m_asking->judge(turn, verdict);
    const auto kept = m_feedback.keep(turns().at(turn), why, todayOf(m_services.clock));
    Q_EMIT said(kept ? tr("Kept on this computer for the editors, without names and numbers.") : kept.error().sentence,
                !kept);
}

void AskPane::exportFeedback()
{
    const QByteArray table = m_feedback.exported();
    if (table.isEmpty()) {
        Q_EMIT said(tr("Nothing has been said of an answer yet."), false);
        return;
    }
    const QString file = QFileDialog::getSaveFileName(
        this, tr("What was said of answers"), QStringLiteral("escale-answers.csv"), QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(table) == table.size() && out.commit();
    Q_EMIT said(written ? tr("The table is saved.") : tr("The table could not be saved. Is the disk full?"), !written);
}

QHash<QString, QString> AskPane::themeNames() const
{
    QHash<QString, QString> names;
    const Language language = m_services.model.interfaceLanguage();
    for (const AskTurn &turn : turns()) {
        for (const QString &id : turn.answer ? turn.answer->themes : QStringList()) {
            Language used = language;
            if (const Theme *theme = m_services.model.taxonomy().activeTheme(id))
                names.insert(id, textIn(theme->name, language, &used));
        }
    }
    return names;
}

/// Escape leaves the field, then the conversation; Alt+Up brings back what was asked.
bool AskPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        if (m_field->text().isEmpty())
            Q_EMIT leaveWanted();
        else
            emptyField(*m_field);
        return true;
    }
    if (key->key() == Qt::Key_Up && (key->modifiers() & Qt::AltModifier) != 0 && !turns().isEmpty()) {
        m_field->setText(turns().last().text);
        return true;
    }
    return false;
}

void AskPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_services.appearance.colours();
    painter.fillRect(rect(), colours.canvas);
    const int below = m_pane->geometry().bottom() + 1;
    painter.fillRect(QRect(0, below, width(), height() - below), colours.surface);
    painter.fillRect(QRect(0, below, width(), 1), colours.line);
}

void AskPane::retranslate()
{
    m_title->setText(tr("Ask"));
    m_hint->setText(tr("Ask as you would ask a colleague: “How do I open an account if the bank refuses?” Only what "
                       "the fiches say is answered, word for word, and each sentence shows where it comes from."));
    m_back->setWords(tr("Back to the fiches"));
    m_ask->setWords(tr("Ask"));
    m_field->setFont(m_services.appearance.font(TextRole::Body));
    nameField();
    m_field->setAccessibleName(tr("Question"));
    if (!m_endpointTrouble.isEmpty())
        m_state->setText(m_endpointTrouble);
    else if (m_asking ? m_asking->hasModel() : m_used.has_value())
        m_state->setText(tr("A model writes, Escale checks. The conversation is kept nowhere."));
    else
        m_state->setText(tr("Word for word, without a model and without a network. The conversation is kept nowhere."));
}

void AskPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
