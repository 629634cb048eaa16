// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/modelcard.h"

#include "askview/quotetext.h"
#include "style/emptylayout.h"
#include "style/hintfield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {

using State = ConsentedRequest::State;

ModelCard::ModelCard(const Appearance &appearance, ConsentedRequest &request, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_request(request), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    connect(&request, &ConsentedRequest::changed, this, &ModelCard::refill);
}

QString ModelCard::asFrench(const QString &words)
{
    return QChar(0x2066) + words.trimmed() + QChar(0x2069); // UAX #9: LRI, PDI
}

void ModelCard::clear()
{
    m_sentence = nullptr;
    m_hide = nullptr;
    m_buttons.clear();
    emptyLayout(*m_column);
    emptied();
}

void ModelCard::refill()
{
    const bool inside = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool hiding = inside && focusWidget() == m_hide;
    clear();
    const State state = m_request.state();
    setVisible(state != State::None);
    if (state == State::None)
        return;
    label(title(), TextRole::Card);
    fill();
    m_column->addStretch(1);
    if (!inside)
        return;
    if (hiding && m_hide != nullptr) // who hides one name has the next one ready: Return must not send it
        m_hide->setFocus(Qt::OtherFocusReason);
    else if (state == State::Ready && firstChoice() == nullptr)
        button(QStringLiteral("leave"))->setFocus(Qt::OtherFocusReason); // nor put in what has just come under a finger
    else
        enter();
}

void ModelCard::fill()
{
    switch (m_request.state()) {
    case State::None:
        break;
    case State::Preview:
        showPreview();
        break;
    case State::Waiting:
        say(waitingWords(), Label::Ink::Muted);
        connect(addButton("cancel", Button::Kind::Plain, tr("Cancel")), &Button::clicked, this, &ModelCard::leave,
                Qt::QueuedConnection);
        break;
    case State::Ready:
        fillReady();
        break;
    case State::Refused:
        fillRefused();
        break;
    case State::Failed:
        say((m_request.trouble() ? m_request.trouble()->sentence : QString()) + u' ' + tr("Your text is as it was."),
            Label::Ink::Note);
        addEnd(true);
        break;
    case State::Stale:
        fillStale();
        break;
    }
}

Label *ModelCard::label(const QString &words, TextRole role, Label::Ink ink)
{
    auto *made = new Label(m_appearance, role);
    made->setText(words);
    made->setInk(ink);
    m_column->addWidget(made);
    return made;
}

Button *ModelCard::addButton(const char *name, Button::Kind kind, const QString &words)
{
    auto *made = new Button(m_appearance, kind);
    made->setObjectName(QLatin1String(name));
    made->setTextRole(TextRole::Small);
    made->setWords(words);
    m_column->addWidget(made);
    m_buttons.append(made);
    return made;
}

void ModelCard::say(const QString &sentence, Label::Ink ink)
{
    m_sentence = label(sentence, TextRole::Body, ink);
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ModelCard::sentence() const
{
    return m_sentence == nullptr ? QString() : m_sentence->text();
}

Button *ModelCard::button(const QString &name) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [&name](const Button *each) { return each->objectName() == name; });
    return found == m_buttons.end() ? nullptr : *found;
}

void ModelCard::enter()
{
    QWidget *first = firstChoice();
    if (first == nullptr)
        first = button(QStringLiteral("send"));
    if (first == nullptr && !m_buttons.isEmpty())
        first = m_buttons.first();
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void ModelCard::addEnd(bool again)
{
    if (again)
        connect(addButton("again", Button::Kind::Plain, tr("Ask again")), &Button::clicked, this, &ModelCard::askAgain,
                Qt::QueuedConnection);
    connect(addButton("leave", Button::Kind::Quiet, tr("Leave my text as it is")), &Button::clicked, this,
            &ModelCard::leave, Qt::QueuedConnection);
}

void ModelCard::showPreview()
{
    const ConsentedRequest::Leaves &leaves = m_request.leaves();
    say(tr("What is about to leave this computer"));
    //: %1: name of a server, %2: name of a model on it.
    label(leaves.model.isEmpty() ? tr("To %1.").arg(asFrench(leaves.host))
                                 : tr("To %1, model %2.").arg(asFrench(leaves.host), asFrench(leaves.model)),
          TextRole::Small, Label::Ink::Muted);
    auto *sent = new QuoteText(m_appearance, TextRole::Body);
    QList<TextRange> hidden;
    QStringList done;
    for (const PrivateWords &one : leaves.removed) {
        if (done.contains(one.placeholder))
            continue;
        done.append(one.placeholder);
        for (qsizetype at = leaves.text.indexOf(one.placeholder); at >= 0;
             at = leaves.text.indexOf(one.placeholder, at + 1))
            hidden.append({at, one.placeholder.size()});
    }
    sent->setText(leaves.text, Language::Fr, hidden);
    sent->setObjectName(QStringLiteral("sent"));
    m_column->addWidget(sent);
    label(sentWords(), TextRole::Small, Label::Ink::Muted);
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("Another word to hide"));
    field->setAccessibleName(field->hint());
    field->setObjectName(QStringLiteral("hide"));
    m_hide = field;
    m_column->addWidget(field);
    connect(
        field, &QLineEdit::returnPressed, &m_request, [this, field] { m_request.hide(field->text()); },
        Qt::QueuedConnection);
    auto *each = new QCheckBox(tr("Show this each time"));
    each->setChecked(m_request.showsEachTime());
    m_column->addWidget(each);
    connect(each, &QCheckBox::toggled, &m_request, &ConsentedRequest::setShowsEachTime);
    connect(addButton("send", Button::Kind::Primary, tr("Send")), &Button::clicked, &m_request, &ConsentedRequest::send,
            Qt::QueuedConnection);
    addEnd(false);
}

void ModelCard::leave()
{
    m_request.cancel();
    Q_EMIT left();
}

void ModelCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_request.state() != State::None)
        return leave();
    QWidget::keyPressEvent(event);
}

void ModelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_appearance.colours();
    const double radius = m_appearance.metrics().radius;
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ModelCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace escale
