// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/machinecard.h"

#include "l10n/isolate.h"
#include "style/emptylayout.h"
#include "style/hintfield.h"
#include "translator/findingwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>

namespace escale {

MachineCard::MachineCard(const Appearance &appearance, MachineTranslation &machine, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_machine(machine), m_column(new QVBoxLayout(this))
{
    constexpr int inset = 12, between = 8; // px
    m_column->setContentsMargins(inset, inset, inset, inset);
    m_column->setSpacing(between);
    connect(&machine, &MachineTranslation::changed, this, &MachineCard::refill);
    refill();
}

void MachineCard::clear()
{
    m_sentence = nullptr;
    m_hide = nullptr;
    m_buttons.clear();
    emptyLayout(*m_column);
}

Label *MachineCard::label(const QString &words, TextRole role, Label::Ink ink)
{
    auto *made = new Label(m_appearance, role);
    made->setText(words);
    made->setInk(ink);
    m_column->addWidget(made);
    return made;
}

Button *MachineCard::addButton(const char *name, Button::Kind kind, const QString &words)
{
    auto *made = new Button(m_appearance, kind);
    made->setObjectName(QLatin1String(name));
    made->setTextRole(TextRole::Small);
    made->setWords(words);
    m_column->addWidget(made);
    m_buttons.append(made);
    return made;
}

/// The one sentence that says what there is; told to who does not see it.
void MachineCard::say(const QString &sentence, Label::Ink ink)
{
    m_sentence = label(sentence, TextRole::Body, ink);
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MachineCard::sentence() const
{
    return m_sentence == nullptr ? QString() : m_sentence->text();
}

Button *MachineCard::button(const QString &name) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [&name](const Button *each) { return each->objectName() == name; });
    return found == m_buttons.end() ? nullptr : *found;
}

void MachineCard::enter()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void MachineCard::refill()
{
    using State = MachineTranslation::State;
    const bool inside = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool hiding = inside && focusWidget() == m_hide;
    clear();
    const State state = m_machine.state();
    setVisible(state != State::None);
    if (state == State::None)
        return;
    label(tr("Machine proposal"), TextRole::Card);
    switch (state) {
    case State::None:
        break;
    case State::Preview:
        showPreview();
        break;
    case State::Waiting:
        say(tr("The model is translating. You can go on meanwhile."), Label::Ink::Muted);
        addEnd(false);
        break;
    case State::Ready:
        showProposal();
        break;
    case State::Refused:
        say(tr("This proposal is refused: it does not say what the French says."), Label::Ink::Note);
        showFindings();
        addEnd(true);
        break;
    case State::Failed:
        say((m_machine.trouble() ? m_machine.trouble()->sentence : QString()) + u' ' + tr("Your text is as it was."),
            Label::Ink::Note);
        addEnd(true);
        break;
    }
    if (!inside)
        return;
    if (hiding && m_hide != nullptr) // who hides one name has the next one ready: Return must not send it
        m_hide->setFocus(Qt::OtherFocusReason);
    else if (Button *leave = button(QStringLiteral("leave")); leave != nullptr && state == State::Ready)
        leave->setFocus(Qt::OtherFocusReason); // nobody puts in what has just come under their finger
    else
        enter();
}

void MachineCard::showPreview()
{
    const MachineTranslation::Leaves &leaves = m_machine.leaves();
    say(tr("What is about to leave this computer"));
    //: %1: name of a server, %2: name of a model on it.
    label(leaves.model.isEmpty()
              ? tr("To %1.").arg(isolatedLeftToRight(leaves.host))
              : tr("To %1, model %2.").arg(isolatedLeftToRight(leaves.host), isolatedLeftToRight(leaves.model)),
          TextRole::Small, Label::Ink::Muted);
    auto *sent = label(leaves.source.text, TextRole::Body);
    sent->setContentLanguage(Language::Fr);
    sent->setObjectName(QStringLiteral("sent"));
    label(tr("Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links "
             "lead."),
          TextRole::Small, Label::Ink::Muted);
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("Another word to hide"));
    field->setAccessibleName(field->hint());
    field->setObjectName(QStringLiteral("hide"));
    m_hide = field;
    m_column->addWidget(field);
    connect(
        field, &QLineEdit::returnPressed, &m_machine, [this, field] { m_machine.hide(field->text()); },
        Qt::QueuedConnection);
    auto *each = new QCheckBox(tr("Show this each time"));
    each->setChecked(m_machine.showsEachTime());
    m_column->addWidget(each);
    connect(each, &QCheckBox::toggled, &m_machine, &MachineTranslation::setShowsEachTime);
    addButton("send", Button::Kind::Primary, tr("Send"));
    connect(m_buttons.last(), &Button::clicked, &m_machine, &MachineTranslation::send, Qt::QueuedConnection);
    addEnd(false);
}

void MachineCard::showProposal()
{
    say(tr("Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it."));
    auto *target = label(m_machine.target(), TextRole::Body);
    target->setContentLanguage(m_machine.language());
    target->setObjectName(QStringLiteral("proposal"));
    showFindings();
    addButton("take", Button::Kind::Primary, tr("Put it in, to be checked"));
    connect(
        m_buttons.last(), &Button::clicked, this,
        [this] {
            m_machine.take();
            Q_EMIT left();
        },
        Qt::QueuedConnection);
    addEnd(false);
}

void MachineCard::showFindings()
{
    for (const TranslationFinding &finding : m_machine.findings())
        label(findingWords(finding), TextRole::Small,
              refusesProposal(finding.check) ? Label::Ink::Danger : Label::Ink::Note);
}

void MachineCard::addEnd(bool again)
{
    if (again) {
        addButton("again", Button::Kind::Plain, tr("Ask again"));
        connect(m_buttons.last(), &Button::clicked, &m_machine, &MachineTranslation::begin, Qt::QueuedConnection);
    }
    addButton("leave", Button::Kind::Quiet, tr("Leave my text as it is"));
    connect(m_buttons.last(), &Button::clicked, this, &MachineCard::leave, Qt::QueuedConnection);
}

void MachineCard::leave()
{
    m_machine.cancel();
    Q_EMIT left();
}

void MachineCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

void MachineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_appearance.colours();
    const double radius = m_appearance.metrics().radius;
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void MachineCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace escale
