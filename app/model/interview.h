// SPDX-License-Identifier: GPL-3.0-or-later
// An interview by ready-made sentences (phrases/phrasebook.h) with somebody of another language: which sentence is
// being said, which answer cards the person is shown, what they have touched. In memory only; DesktopModel owns it and
// forgets it with the person. Lives in the thread of the windows; shows and says nothing itself.
#pragma once

#include "phrases/phrasebook.h"

#include <QObject>

namespace escale {

/// What the person has answered by touching cards.
struct InterviewAnswer {
    int phrase = -1; ///< in Phrasebook::phrases()
    CardKind kind = CardKind::None;
    int value = -1; ///< the card, as cardText() counts them; of numbers the number

    friend bool operator==(const InterviewAnswer &, const InterviewAnswer &) = default;
};

class Interview final : public QObject {
    Q_OBJECT

public:
    /// Where an interview stands, to come back to it.
    struct Course {
        int phrase = -1;
        CardKind cards = CardKind::None;
        QList<InterviewAnswer> answers;

        friend bool operator==(const Course &, const Course &) = default;
    };

    /// The sentence before the person; -1: none.
    [[nodiscard]] int phrase() const { return m_course.phrase; }
    /// Which cards lie before the person.
    [[nodiscard]] CardKind cards() const { return m_course.cards; }
    /// One for each sentence that was answered, the last one first.
    [[nodiscard]] const QList<InterviewAnswer> &answers() const { return m_course.answers; }
    /// What was answered to the sentence before the person by the cards that lie there; -1: nothing yet.
    [[nodiscard]] int answered() const;
    [[nodiscard]] const Course &course() const { return m_course; }

public Q_SLOTS:
    /// Says it, or says it again: it lies before the person with the cards that answer it. Nothing for a place outside
    /// the book.
    void speak(int phrase);
    /// Other cards for the same sentence.
    void layCards(escale::CardKind kind);
    /// The person has touched a card; a second touch corrects the first. Digits make a number of three at most, a
    /// fourth begins another. Nothing without sentence and cards.
    void touch(int card);
    /// The sentence no longer lies before the person; the answers stay.
    void putAway();
    void clear();
    void resume(const escale::Interview::Course &course);

Q_SIGNALS:
    void changed();
    /// Aloud, now.
    void speakWanted(int phrase);

private:
    Course m_course;
};

} // namespace escale
