// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/questioncard.h"

#include "style/paint.h"

#include <QPainter>

namespace escale {

QuestionCard::QuestionCard(const Appearance &appearance, Icon icon, int mostColumns, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_icon(icon), m_column(new QVBoxLayout(this)), m_picture(new QLabel),
      m_question(new Label(appearance, TextRole::Heading)), m_speaker(new Button(appearance, Button::Kind::Quiet)),
      m_grid(new ColumnsLayout(0, 0, mostColumns))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_picture);
    head->addWidget(m_question, 1);
    head->addWidget(m_speaker);
    m_column->addLayout(head);
    m_column->addLayout(m_grid);
    m_column->addStretch(1);
    m_speaker->setSymbol(Icon::Speaker);
    m_speaker->setObjectName(QStringLiteral("speaker"));
    m_speaker->setTarget(Button::Target::Secondary);
    connect(m_speaker, &Button::clicked, this, &QuestionCard::listenWanted);
    connect(&appearance, &Appearance::changed, this, &QuestionCard::restyle);
    restyle();
}

void QuestionCard::setQuestion(const QString &words)
{
    m_question->setText(words);
    setAccessibleName(words);
    //: accessible name of a speaker button; %1 is the question it reads aloud
    m_speaker->setAccessibleName(tr("Listen: %1").arg(words));
}

void QuestionCard::setAnswers(const QStringList &answers)
{
    while (m_answers.size() > answers.size()) {
        m_answers.last()->hide();
        m_answers.takeLast()->deleteLater();
    }
    while (m_answers.size() < answers.size()) {
        auto *button = new Button(m_appearance, Button::Kind::Choice);
        button->setEmphasis(1.2);
        m_grid->addWidget(button);
        const int index = static_cast<int>(m_answers.size());
        m_answers.append(button);
        connect(button, &Button::clicked, this, [this, index] {
            for (int i = 0; i < m_answers.size(); ++i) {
                if (i != index)
                    m_answers[i]->setChecked(false);
            }
            Q_EMIT answered(index);
        });
    }
    for (int i = 0; i < answers.size(); ++i)
        m_answers[i]->setWords(answers[i]);
}

void QuestionCard::setTight(bool tight)
{
    constexpr int leastForLargeWords = 2; // capitals of 7.3 mm and more (EN 301 549, 5.1.4)
    m_question->setGreatestTextStep(tight ? leastForLargeWords : textSteps - 1);
}

QStringList QuestionCard::answers() const
{
    QStringList words;
    for (const Button *button : m_answers)
        words.append(button->words());
    return words;
}

std::optional<int> QuestionCard::chosen() const
{
    for (int i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i]->isChecked())
            return i;
    }
    return std::nullopt;
}

void QuestionCard::setChosen(std::optional<int> index)
{
    for (int i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setChecked(index == i);
}

void QuestionCard::setSpoken(int part)
{
    if (std::exchange(m_spoken, part) != part)
        update();
}

const QWidget *QuestionCard::partOf(int part) const
{
    if (part == 0)
        return m_question;
    return m_answers.value(part - 1);
}

void QuestionCard::restyle()
{
    const Metrics &m = m_appearance.metrics();
    // As on the card of a fiche: large words get the room.
    const int around = textFactor(m_appearance.textStep()) >= 1.5 ? m.unit * 2 : m.cardPadding;
    m_column->setContentsMargins(around, around * 2 / 3, around, around);
    m_column->setSpacing(m.unit * 2);
    m_grid->setGap(m.unit * 2);
    m_grid->setLeastWidth(static_cast<int>(250 * m.scale));
    m_picture->setPixmap(
        iconPixmap(m_icon, m_appearance.colours().primary, m.icon * 6 / 5, devicePixelRatioF(), layoutDirection()));
    update();
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    drawBox(painter, rect(), {c.surface, c.line, m.border, m.radius * 1.25});
    if (const QWidget *part = m_spoken < 0 ? nullptr : partOf(m_spoken))
        drawRing(painter, part->geometry().adjusted(-m.unit, -m.unit, m.unit, m.unit), c.speaking, m.unit, m.radius);
}

} // namespace escale
