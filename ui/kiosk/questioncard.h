// SPDX-License-Identifier: GPL-3.0-or-later
// One question with its answers, at most one of which is chosen; tapping the chosen one takes it back.
#pragma once

#include "style/button.h"
#include "style/flow.h"
#include "style/label.h"

#include <QBoxLayout>
#include <QFrame>

namespace escale {

class QuestionCard final : public QFrame {
    Q_OBJECT

public:
    QuestionCard(const Appearance &appearance, Icon icon, int mostColumns, QWidget *parent = nullptr);

    void setQuestion(const QString &words);
    [[nodiscard]] QString question() const { return m_question->text(); }
    void setAnswers(const QStringList &answers);
    [[nodiscard]] QStringList answers() const;
    [[nodiscard]] std::optional<int> chosen() const;
    void setChosen(std::optional<int> index);

    /// Where height is dear: the question no larger than it must be, so that its answers are in sight with it.
    void setTight(bool tight);

    /// Rings what is being said: 0 the question, then the answers; -1: nothing.
    void setSpoken(int part);
    [[nodiscard]] int spoken() const { return m_spoken; }
    /// The widget of a part; null when there is none of that number.
    [[nodiscard]] const QWidget *partOf(int part) const;

Q_SIGNALS:
    /// By the person; not by setChosen().
    void answered(int index);
    void listenWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Appearance &m_appearance;
    Icon m_icon;
    QVBoxLayout *m_column;
    QLabel *m_picture;
    Label *m_question;
    Button *m_speaker;
    ColumnsLayout *m_grid;
    QList<Button *> m_answers;
    int m_spoken = -1;
};

} // namespace escale
