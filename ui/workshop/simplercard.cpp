// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/simplercard.h"

#include "askview/quotetext.h"
#include "l10n/catalogue.h"
#include "style/hintfield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>

namespace escale {
namespace {

/// French inside words of any direction (UAX #9: LRI, PDI).
QString french(const QString &words)
{
    return QChar(0x2066) + words.trimmed() + QChar(0x2069);
}

} // namespace

SimplerCard::SimplerCard(const Appearance &appearance, SimplerModel &model, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(model), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    connect(&model, &SimplerModel::changed, this, &SimplerCard::refill);
    connect(&model, &SimplerModel::chosen, this, &SimplerCard::showChoice);
    refill();
}

void SimplerCard::clear()
{
    m_sentence = m_result = m_note = nullptr;
    m_choices.clear();
    m_buttons.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Later: the click may come from it.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

Label *SimplerCard::label(const QString &words, TextRole role, Label::Ink ink)
{
    auto *made = new Label(m_appearance, role);
    made->setText(words);
    made->setInk(ink);
    m_column->addWidget(made);
    return made;
}

Button *SimplerCard::addButton(const char *name, Button::Kind kind, const QString &words)
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
void SimplerCard::say(const QString &sentence, Label::Ink ink)
{
    m_sentence = label(sentence, TextRole::Body, ink);
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString SimplerCard::sentence() const
{
    return m_sentence == nullptr ? QString() : m_sentence->text();
}

Button *SimplerCard::button(const QString &name) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [&name](const Button *each) { return each->objectName() == name; });
    return found == m_buttons.end() ? nullptr : *found;
}

void SimplerCard::enter()
{
    if (!m_choices.isEmpty())
        m_choices.first()->setFocus(Qt::OtherFocusReason);
    else if (Button *send = button(QStringLiteral("send")))
        send->setFocus(Qt::OtherFocusReason);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void SimplerCard::refill()
{
    using State = SimplerModel::State;
    const bool hadKeys = isAncestorOf(focusWidget());
    const bool inside = hadKeys && focusWidget()->hasFocus();
    clear();
    const State state = m_model.state();
    if (state == State::None)
        return;
    label(tr("Say it simpler"), TextRole::Card);
    switch (state) {
    case State::None:
        break;
    case State::Preview:
        showPreview();
        break;
    case State::Waiting:
        say(tr("The model is writing. You can go on with the other paragraphs."), Label::Ink::Muted);
        addButton("cancel", Button::Kind::Plain, tr("Cancel"));
        connect(m_buttons.last(), &Button::clicked, this, &SimplerCard::leaveWanted, Qt::QueuedConnection);
        break;
    case State::Ready:
        showProposal();
        break;
    case State::Refused:
        say(reasonText(m_model.fault(), interfaceLanguage()), Label::Ink::Note);
        addEnd(true);
        break;
    case State::Failed:
        say((m_model.trouble() ? m_model.trouble()->sentence : QString()) + u' ' + tr("Your text is as it was."),
            Label::Ink::Note);
        addEnd(true);
        break;
    case State::Stale:
        say(tr("You have changed this paragraph since. The proposal was about the older one."), Label::Ink::Note);
        addEnd(true);
        break;
    }
    m_column->addStretch(1);
    if (inside)
        enter();
}

void SimplerCard::addEnd(bool again)
{
    if (again) {
        addButton("again", Button::Kind::Plain, tr("Ask again"));
        connect(m_buttons.last(), &Button::clicked, &m_model, &SimplerModel::askAgain, Qt::QueuedConnection);
    }
    addButton("leave", Button::Kind::Quiet, tr("Leave my text as it is"));
    connect(m_buttons.last(), &Button::clicked, this, &SimplerCard::leaveWanted, Qt::QueuedConnection);
}

void SimplerCard::showPreview()
{
    const SimplerModel::Leaves &leaves = m_model.leaves();
    say(tr("What is about to leave this computer"));
    //: %1: name of a server, %2: name of a model on it.
    label(leaves.model.isEmpty() ? tr("To %1.").arg(french(leaves.host))
                                 : tr("To %1, model %2.").arg(french(leaves.host), french(leaves.model)),
          TextRole::Small, Label::Ink::Muted);
    auto *sent = new QuoteText(m_appearance, TextRole::Body);
    QList<TextRange> hidden;
    const Redaction &paragraph = leaves.paragraph;
    for (const PrivateWords &one : paragraph.removed) {
        for (qsizetype at = paragraph.text.indexOf(one.placeholder); at >= 0;
             at = paragraph.text.indexOf(one.placeholder, at + 1))
            hidden.append({at, one.placeholder.size()});
    }
    sent->setText(paragraph.text, Language::Fr, hidden);
    sent->setObjectName(QStringLiteral("sent"));
    m_column->addWidget(sent);
    label(tr("Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead."),
          TextRole::Small, Label::Ink::Muted);
    auto *field = new HintField;
    field->setFont(m_appearance.font(TextRole::Body));
    field->setHint(tr("Another word to hide"));
    field->setAccessibleName(field->hint());
    m_column->addWidget(field);
    connect(
        field, &QLineEdit::returnPressed, &m_model, [this, field] { m_model.hide(field->text()); },
        Qt::QueuedConnection);
    auto *each = new QCheckBox(tr("Show this each time"));
    each->setChecked(m_model.showsEachTime());
    m_column->addWidget(each);
    connect(each, &QCheckBox::toggled, &m_model, &SimplerModel::setShowsEachTime);
    addButton("send", Button::Kind::Primary, tr("Send"));
    connect(m_buttons.last(), &Button::clicked, &m_model, &SimplerModel::send, Qt::QueuedConnection);
    addEnd(false);
}

void SimplerCard::showProposal()
{
    const Rewording &rewording = m_model.rewording();
    say(tr("Written by a model, checked here. Nothing changes before you take it."));
    auto *changes = new ChangedWords(m_appearance);
    changes->setAccessibleName(tr("The paragraph with its changes"));
    changes->setPieces(rewording.pieces());
    m_column->addWidget(changes);
    label(tr("Choose the changes to take:"), TextRole::Small);
    for (const Rewording::Piece &piece : rewording.pieces()) {
        if (piece.change < 0)
            continue;
        auto *choice = new Button(m_appearance, Button::Kind::Choice);
        choice->setCheckable(true);
        choice->setTextRole(TextRole::Small);
        const QString before = french(piece.before), after = french(piece.after);
        //: %1: words of the text, %2: simpler ones.
        choice->setWords(piece.after.trimmed().isEmpty()    ? tr("Without “%1”").arg(before)
                         : piece.before.trimmed().isEmpty() ? tr("With “%1”").arg(after)
                                                            : tr("“%2” instead of “%1”").arg(before, after));
        QSizePolicy asHigh(QSizePolicy::Preferred, QSizePolicy::Fixed);
        asHigh.setHeightForWidth(true);
        choice->setSizePolicy(asHigh);
        choice->setChecked(rewording.isTaken(piece.change));
        m_column->addWidget(choice);
        m_choices.append(choice);
        connect(choice, &Button::toggled, this, [this, change = piece.change](bool on) { m_model.take(change, on); });
    }
    m_note = label({}, TextRole::Small, Label::Ink::Note);
    m_result = label({}, TextRole::Body);
    m_result->setContentLanguage(Language::Fr);
    addButton("take", Button::Kind::Primary, tr("Put these changes in"));
    connect(m_buttons.last(), &Button::clicked, this, &SimplerCard::takeWanted, Qt::QueuedConnection);
    addButton("takeAll", Button::Kind::Plain, tr("Take all of them"));
    connect(
        m_buttons.last(), &Button::clicked, this,
        [this] {
            m_model.takeAll(true);
            Q_EMIT takeWanted();
        },
        Qt::QueuedConnection);
    addEnd(false);
    if (!m_model.ops().isEmpty())
        label(tr("What the model says about it:"), TextRole::Small, Label::Ink::Muted);
    for (const ProposalOp &op : m_model.ops()) {
        auto *reason = label(op.label + QStringLiteral(" : ") + op.rationale, TextRole::Small, Label::Ink::Muted);
        reason->setContentLanguage(Language::Fr);
    }
    showChoice();
}

/// What the paragraph becomes by the changes that are chosen.
void SimplerCard::showChoice()
{
    if (m_result == nullptr)
        return;
    const Rewording &rewording = m_model.rewording();
    const bool some = rewording.taken() > 0;
    m_result->setText(some ? rewording.text() : QString());
    m_result->setVisible(some && m_model.fits());
    m_note->setText(!some ? QString()
                          : tr("These changes do not go together: something of your text would be lost. Take another "
                               "one, or leave one."));
    m_note->setVisible(some && !m_model.fits());
    if (some && !m_model.fits()) { // who does not see it learns why the button is off
        QAccessibleEvent event(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (Button *take = button(QStringLiteral("take")))
        take->setEnabled(m_model.fits());
}

void SimplerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model.state() != SimplerModel::State::None)
        return Q_EMIT leaveWanted();
    QWidget::keyPressEvent(event);
}

void SimplerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_appearance.colours();
    const double radius = m_appearance.metrics().radius;
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void SimplerCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace escale
