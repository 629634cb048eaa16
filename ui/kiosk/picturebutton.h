// SPDX-License-Identifier: GPL-3.0-or-later
// A large control with a pictogram and words: for somebody who cannot read the picture says what it does, for the
// others the words do. Words wrap rather than being cut; where a bar has no room they are heard, not drawn.
#pragma once

#include "style/button.h"

namespace escale {

/// What the lines of a pictogram enclose, on a solid ground: a fifth of the line.
QColor softOn(const QColor &ground, const QColor &line);

class PictureButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Tone : quint8 {
        Plain,   ///< edge and surface
        Soft,    ///< the ground of what is chosen
        Primary, ///< the main action
        Yes,     ///< filled, green
        No,      ///< surface, red edge: differs from Yes in fill, edge and place too
        Alarm,   ///< emergency
    };
    enum class Shape : quint8 { Row, Column }; ///< picture beside or above the words

    /// `appearance` outlives the button; it is never less than `Metrics::primaryTarget` high and wide.
    PictureButton(const Appearance &appearance, Tone tone, Shape shape, QWidget *parent = nullptr);

    /// `picture`: a name of resources/pictograms.
    void setPicture(const QString &picture);
    [[nodiscard]] QString picture() const { return m_picture; }
    void setTone(Tone tone);
    /// Shape::Row: behind the words, as an arrow stands.
    void setPictureLast(bool last);
    /// They become the accessible name.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }
    void setWordsShown(bool shown);
    /// The language the words are really in; without it, the interface's.
    void setContentLanguage(std::optional<Language> language);
    void setTextRole(TextRole role);
    /// Where there is no room: the words no larger than at this step.
    void setGreatestTextStep(int step);
    /// Of the size that the words have then; smaller where a row of buttons is to be in one line.
    void setTextShare(double share);
    /// Least height, and the least side of the picture, in pixels: it is never lower than the words beside it.
    void setSizes(int leastHeight, int pictureSide);
    /// The picture takes what height the words leave (Shape::Column).
    void setPictureGrowing(bool growing) { m_growing = growing; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

private:
    struct Look {
        QColor ground, edge, ink, line, soft;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] Qt::LayoutDirection wordsDirection() const;
    [[nodiscard]] int pictureSide() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int wordsRoom(int width) const;
    [[nodiscard]] bool showsWords() const { return m_wordsShown && !m_words.isEmpty(); }
    void refresh();

    const Appearance &m_appearance;
    Tone m_tone;
    Shape m_shape;
    QString m_picture, m_words;
    std::optional<Language> m_language;
    TextRole m_role = TextRole::Button;
    int m_greatestTextStep = textSteps - 1;
    double m_textShare = 1;
    int m_leastHeight = 0, m_pictureSide = 0;
    bool m_wordsShown = true;
    bool m_growing = false, m_pictureLast = false;
};

} // namespace escale
