// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/feedbackcard.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr qsizetype longestQuote = 80;

} // namespace

FeedbackCard::FeedbackCard(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                           QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_dispatch(dispatch), m_to(new QComboBox),
      m_words(new QPlainTextEdit), m_title(new Label(appearance, TextRole::Card)),
      m_where(new Label(appearance, TextRole::Small)), m_state(new Label(appearance, TextRole::Small)),
      m_send(new Button(appearance, Button::Kind::Primary)), m_leave(new Button(appearance, Button::Kind::Quiet))
{
    m_to->setObjectName(QStringLiteral("feedbackTo"));
    m_words->setObjectName(QStringLiteral("feedbackWords"));
    m_words->setTabChangesFocus(true);
    constexpr int linesHigh = 120; // px
    m_words->setFixedHeight(linesHigh);
    m_state->setObjectName(QStringLiteral("feedbackState"));
    m_send->setObjectName(QStringLiteral("feedbackSend"));
    m_leave->setObjectName(QStringLiteral("feedbackLeave"));
    m_where->setInk(Label::Ink::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_to, m_words, m_where, m_state, m_send, m_leave})
        column->addWidget(widget);
    for (Button *button : {m_send, m_leave})
        button->setTextRole(TextRole::Small);
    connect(m_words, &QPlainTextEdit::textChanged, this, &FeedbackCard::showState);
    connect(m_send, &Button::clicked, this, [this] {
        m_sentOf = m_fiche;
        m_dispatch.tell(m_to->currentData().toString(), m_words->toPlainText());
    });
    connect(m_leave, &Button::clicked, this, &FeedbackCard::leave);
    connect(&dispatch, &TranslationDispatch::changed, this, [this] {
        if (!m_dispatch.isSignedIn()) // nobody comes in before who was there has gone
            forget();
        showState();
    });
    connect(&dispatch, &TranslationDispatch::told, this, &FeedbackCard::showTold);
    connect(&desk, &TranslationDesk::openChanged, this, [this] {
        if (!m_desk.draft() || m_desk.draft()->fiche() != m_fiche)
            hide();
    });
    retranslate();
    hide();
}

void FeedbackCard::begin()
{
    const TranslationDraft *draft = m_desk.draft();
    const QList<FellowTranslator> fellows = m_dispatch.fellows();
    if (draft == nullptr || draft->segments().isEmpty() || fellows.isEmpty())
        return;
    m_to->clear();
    for (const FellowTranslator &fellow : fellows)
        m_to->addItem(fellow.name, fellow.id);
    if (m_fiche != draft->fiche()) {
        m_kept.insert(m_fiche, m_words->toPlainText());
        m_fiche = draft->fiche();
        m_words->setPlainText(m_kept.take(m_fiche));
    }
    if (m_words->toPlainText().isEmpty()) {
        const QString french = wordsOf(draft->segments()[m_desk.current()].segment.source).simplified();
        const QString end = french.size() > longestQuote ? QStringLiteral("…» ") : QStringLiteral("» ");
        m_words->setPlainText(u'«' + french.left(longestQuote) + end);
        m_words->moveCursor(QTextCursor::End);
    }
    m_words->setFont(m_appearance.font(TextRole::Body));
    m_state->hide();
    setVisible(true);
    showState();
    m_words->setFocus(Qt::OtherFocusReason);
}

/// The answer may come while another fiche is at hand, with other words.
void FeedbackCard::showTold(const QString &trouble)
{
    const bool here = m_sentOf == m_fiche;
    if (trouble.isEmpty()) {
        m_kept.remove(m_sentOf);
        if (here)
            m_words->clear();
    }
    m_sentOf.clear();
    if (!here)
        return;
    m_state->setText(trouble.isEmpty() ? tr("Sent.") : trouble);
    m_state->setInk(trouble.isEmpty() ? Label::Ink::Ok : Label::Ink::Note);
    m_state->show();
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FeedbackCard::forget()
{
    hide();
    m_kept.clear();
    m_fiche.clear();
    m_sentOf.clear();
    m_words->clear();
    m_words->document()->clearUndoRedoStacks(); // nor by undoing
    m_to->clear();
    m_state->clear();
}

void FeedbackCard::retranslate()
{
    m_title->setText(tr("A word to the translator"));
    m_to->setAccessibleName(tr("To whom"));
    m_words->setAccessibleName(tr("What you want to tell"));
    m_where->setText(tr("It goes into the follow-up of translators that the site's team keeps. The translator does not "
                        "see it in Escale."));
    m_send->setWords(tr("Send"));
    m_leave->setWords(tr("Close"));
    showState();
}

void FeedbackCard::showState()
{
    m_send->setEnabled(!m_dispatch.isTelling() && m_to->count() > 0 && !m_words->toPlainText().trimmed().isEmpty());
}

void FeedbackCard::leave()
{
    hide();
    Q_EMIT left();
}

void FeedbackCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

void FeedbackCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace escale
