// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/askpane.h"

#include "l10n/sessions.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>

namespace escale {

AskPane::AskPane(DesktopServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(services.library.path(), services.clock),
      m_feedback(QFileInfo(services.memory.fileName()).path() + QStringLiteral("/answers-judged.jsonl")),
      m_pane(new ScrollPane(services.appearance)), m_turns(nullptr),
      m_title(new Label(services.appearance, TextRole::Heading)),
      m_hint(new Label(services.appearance, TextRole::Body)), m_state(new Label(services.appearance, TextRole::Small)),
      m_back(new Button(services.appearance, Button::Kind::IdleGate)), m_field(new HintField),
      m_ask(new Button(services.appearance, Button::Kind::Primary))
{
    if (!services.settings.askEndpoint.isEmpty()) {
        const auto endpoint =
            endpointFrom(services.settings.askEndpoint, services.settings.askKeyFile, services.settings.askModel,
                         services.settings.askReranker, services.settings.askEmbedder);
        if (endpoint)
            m_asking.setEndpoint(*endpoint);
        else
            m_endpointTrouble = endpoint.error().sentence;
    }
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
    connect(&services.model, &DesktopModel::personLeft, this, &AskPane::forget);
    connect(&m_asking, &AskModel::added, this, &AskPane::add);
    connect(&m_asking, &AskModel::changed, this, &AskPane::show);
    connect(&m_asking, &AskModel::cleared, this, &AskPane::showAll);
    connect(&services.model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        using Aspect = DesktopModel::Aspect;
        if (aspects & (Aspect::Languages | Aspect::Taxonomy)) {
            retranslate();
            showAll();
        }
    });
    connect(&services.appearance, &Appearance::changed, this, &AskPane::retranslate);
    retranslate();
}

void AskPane::ask(const QString &text)
{
    QList<Chip> known;
    for (const QString &department : m_services.model.filter().departments) {
        if (const auto chip = placeChip(department))
            known.append(*chip);
    }
    const qsizetype before = m_asking.turns().size();
    m_asking.ask(text, m_services.model.interfaceLanguage(), m_services.model.secondLanguage(), known);
    if (m_asking.turns().size() > before)
        m_field->setText(QString()); // not clear(), which could be undone
}

void AskPane::forget()
{
    m_asking.clear();
    m_field->setText(QString());
}

void AskPane::add()
{
    auto *view = new AskTurnView(m_services.appearance);
    const qsizetype turn = m_views.size();
    m_views.append(view);
    m_turns->insertWidget(m_turns->count() - 1, view);
    connect(view, &AskTurnView::sourceWanted, this, &AskPane::sourceWanted);
    connect(view, &AskTurnView::themeWanted, this, &AskPane::themeWanted);
    connect(view, &AskTurnView::chipTakenOff, &m_asking, &AskModel::takeOff);
    connect(view, &AskTurnView::sendWanted, this,
            [this, turn](const QStringList &marked) { m_asking.send(turn, marked); });
    connect(view, &AskTurnView::withoutModelWanted, this, [this, turn] { m_asking.answerWithoutModel(turn); });
    connect(
        view, &AskTurnView::tryAgainWanted, this, [this, turn] { m_asking.tryAgain(turn); }, Qt::QueuedConnection);
    connect(view, &AskTurnView::wordForWordWanted, this, [this, turn](bool on) { m_asking.showWordForWord(turn, on); });
    connect(view, &AskTurnView::eachTimeWanted, this, [this](bool each) { m_asking.setShowsEachTime(each); });
    connect(view, &AskTurnView::copyWanted, this, [this, turn] {
        QGuiApplication::clipboard()->setText(withSources(m_asking.turns().at(turn), m_services.settings.site()));
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
    how.eachTime = m_asking.showsEachTime();
    how.themes = themeNames();
    m_views.at(turn)->show(m_asking.turns().at(turn), how);
    m_hint->setVisible(m_views.isEmpty());
    if (!how.last)
        return;
    // The question at the top, its answer below it.
    m_services.clock.after(std::chrono::milliseconds(0), m_views.at(turn),
                           [this, view = m_views.at(turn)] { m_pane->goTo(view->y() - 8); });
}

void AskPane::showAll()
{
    const qsizetype turns = m_asking.turns().size();
    while (m_views.size() > turns) {
        AskTurnView *view = m_views.takeLast();
        view->hide();
        view->deleteLater();
    }
    for (qsizetype turn = 0; turn < turns; ++turn)
        show(turn);
    m_hint->setVisible(m_views.isEmpty());
}

void AskPane::judge(qsizetype turn, AskVerdict verdict, const QString &why)
{
    m_asking.judge(turn, verdict);
    const auto kept = m_feedback.keep(m_asking.turns().at(turn), why, todayOf(m_services.clock));
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
    for (const AskTurn &turn : m_asking.turns()) {
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
            m_field->setText(QString());
        return true;
    }
    if (key->key() == Qt::Key_Up && (key->modifiers() & Qt::AltModifier) != 0 && !m_asking.turns().isEmpty()) {
        m_field->setText(m_asking.turns().last().text);
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
                       "the fiches say is answered, word for word, each sentence with its place."));
    m_back->setWords(tr("Back to the fiches"));
    m_ask->setWords(tr("Ask"));
    m_field->setFont(m_services.appearance.font(TextRole::Body));
    m_field->setHint(m_views.isEmpty() ? tr("Your question") : tr("Another question"));
    m_field->setAccessibleName(tr("Question"));
    if (!m_endpointTrouble.isEmpty())
        m_state->setText(m_endpointTrouble);
    else if (m_asking.hasModel())
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
