// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/simplercard.h"

#include "l10n/catalogue.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace escale {

SimplerCard::SimplerCard(const Appearance &appearance, SimplerModel &model, QWidget *parent)
    : ModelCard(appearance, model, parent), m_model(model)
{
    connect(&model, &SimplerModel::chosen, this, &SimplerCard::showChoice);
    refill();
}

QString SimplerCard::title() const
{
    return tr("Say it simpler");
}

QString SimplerCard::sentWords() const
{
    return tr("Only this paragraph. Never sent: the rest of the fiche, who you are, where its links lead.");
}

QString SimplerCard::waitingWords() const
{
    return tr("The model is writing. You can go on with the other paragraphs.");
}

void SimplerCard::emptied()
{
    m_result = m_note = nullptr;
    m_choices.clear();
}

void SimplerCard::fillRefused()
{
    say(reasonText(m_model.fault(), interfaceLanguage()), Label::Ink::Note);
    addEnd(true);
}

void SimplerCard::fillStale()
{
    say(tr("You have changed this paragraph since. The proposal was about the older one."), Label::Ink::Note);
    addEnd(true);
}

void SimplerCard::fillReady()
{
    const Rewording &rewording = m_model.rewording();
    say(tr("Written by a model, checked here. Nothing changes before you take it."));
    auto *changes = new ChangedWords(appearance());
    changes->setAccessibleName(tr("The paragraph with its changes"));
    changes->setPieces(rewording.pieces());
    column().addWidget(changes);
    label(tr("Choose the changes to take:"), TextRole::Small);
    for (const Rewording::Piece &piece : rewording.pieces()) {
        if (piece.change < 0)
            continue;
        auto *choice = new Button(appearance(), Button::Kind::Choice);
        choice->setCheckable(true);
        choice->setTextRole(TextRole::Small);
        const QString before = asFrench(piece.before), after = asFrench(piece.after);
        //: %1: words of the text, %2: simpler ones.
        choice->setWords(piece.after.trimmed().isEmpty()    ? tr("Without “%1”").arg(before)
                         : piece.before.trimmed().isEmpty() ? tr("With “%1”").arg(after)
                                                            : tr("“%2” instead of “%1”").arg(before, after));
        QSizePolicy asHigh(QSizePolicy::Preferred, QSizePolicy::Fixed);
        asHigh.setHeightForWidth(true);
        choice->setSizePolicy(asHigh);
        choice->setChecked(rewording.isTaken(piece.change));
        column().addWidget(choice);
        m_choices.append(choice);
        connect(choice, &Button::toggled, this, [this, change = piece.change](bool on) { m_model.take(change, on); });
    }
    m_note = label({}, TextRole::Small, Label::Ink::Note);
    m_result = label({}, TextRole::Body);
    m_result->setContentLanguage(Language::Fr);
    connect(addButton("take", Button::Kind::Primary, tr("Put these changes in")), &Button::clicked, this,
            &SimplerCard::takeWanted, Qt::QueuedConnection);
    connect(
        addButton("takeAll", Button::Kind::Plain, tr("Take all of them")), &Button::clicked, this,
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

} // namespace escale
