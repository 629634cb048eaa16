// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/modelcard.h"

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

ModelCard::ModelCard(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
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
}

void ModelCard::refill()
{
    const bool hadKeys = isAncestorOf(focusWidget());
    const bool inside = hadKeys && focusWidget()->hasFocus();
    const bool hiding = inside && focusWidget() == m_hide;
    clear();
    m_filled = fill();
    if (!m_filled)
        return;
    m_column->addStretch(1);
    if (hiding && m_hide != nullptr) // who hides one name has the next one ready: Return must not send it
        m_hide->setFocus(Qt::OtherFocusReason);
    else if (inside)
        enter();
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
    QWidget *first = firstKey();
    if (first == nullptr)
        first = button(QStringLiteral("send"));
    if (first == nullptr && !m_buttons.isEmpty())
        first = m_buttons.first();
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void ModelCard::addWaiting(const QString &sentence)
{
    say(sentence, Label::Ink::Muted);
    connect(addButton("cancel", Button::Kind::Plain, tr("Cancel")), &Button::clicked, this, &ModelCard::leaveWanted,
            Qt::QueuedConnection);
}

void ModelCard::addFailed(const std::optional<Error> &trouble)
{
    say((trouble ? trouble->sentence : QString()) + u' ' + tr("Your text is as it was."), Label::Ink::Note);
    addEnd(true);
}

void ModelCard::addEnd(bool again)
{
    if (again)
        connect(addButton("again", Button::Kind::Plain, tr("Ask again")), &Button::clicked, this, &ModelCard::askAgain,
                Qt::QueuedConnection);
    connect(addButton("leave", Button::Kind::Quiet, tr("Leave my text as it is")), &Button::clicked, this,
            &ModelCard::leaveWanted, Qt::QueuedConnection);
}

QCheckBox *ModelCard::addPreview(const Leaving &leaving, std::function<void(const QString &)> hide)
{
    say(tr("What is about to leave this computer"));
    //: %1: name of a server, %2: name of a model on it.
    label(leaving.model.isEmpty() ? tr("To %1.").arg(asFrench(leaving.host))
                                  : tr("To %1, model %2.").arg(asFrench(leaving.host), asFrench(leaving.model)),
          TextRole::Small, Label::Ink::Muted);
    auto *sent = new QuoteText(m_appearance, TextRole::Body);
    QList<TextRange> hidden;
    QStringList done;
    for (const PrivateWords &one : leaving.removed) {
        if (done.contains(one.placeholder))
            continue;
        done.append(one.placeholder);
        for (qsizetype at = leaving.text.indexOf(one.placeholder); at >= 0;
             at = leaving.text.indexOf(one.placeholder, at + 1))
            hidden.append({at, one.placeholder.size()});
    }
    sent->setText(leaving.text, Language::Fr, hidden);
    sent->setObjectName(QStringLiteral("sent"));
    m_column->addWidget(sent);
    label(leaving.note, TextRole::Small, Label::Ink::Muted);
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("Another word to hide"));
    field->setAccessibleName(field->hint());
    field->setObjectName(QStringLiteral("hide"));
    m_hide = field;
    m_column->addWidget(field);
    connect(
        field, &QLineEdit::returnPressed, this, [field, hide = std::move(hide)] { hide(field->text()); },
        Qt::QueuedConnection);
    auto *each = new QCheckBox(tr("Show this each time"));
    m_column->addWidget(each);
    addButton("send", Button::Kind::Primary, tr("Send"));
    addEnd(false);
    return each;
}

void ModelCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filled)
        return Q_EMIT leaveWanted();
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
