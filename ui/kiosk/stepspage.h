// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in pictures (drawing kiosk-14): one step a screen, its picture large, its sentences said one by one and lit
// while they are said. An arrow or a swipe goes on, never the page by itself; back is the step before. After the last
// step: take it away, ask somebody, something else.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/picturebutton.h"
#include "kiosk/pictureline.h"
#include "kiosk/steppicture.h"
#include "kiosk/steptiles.h"
#include "kiosk/swipe.h"
#include "model/fichesteps.h"
#include "style/flow.h"

namespace escale {

class StepsPage final : public KioskPage {
    Q_OBJECT

public:
    explicit StepsPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void lightSpoken(int item) override;
    [[nodiscard]] QList<SpokenText> opening() const override { return spoken(); }
    void lightOpening(int item) override { lightSpoken(item); }
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;

    /// Of the fiche; 0 before it is there.
    [[nodiscard]] int steps() const { return static_cast<int>(m_told.steps.size()); }

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is shown: a fiche in one language.
    struct Told {
        QString fiche, title, picture;
        Language language = Language::Fr; ///< of the text
        Language asked = Language::Fr;
        QList<FicheStep> steps;
    };
    struct Said {
        SpokenText text;
        PictureLine *line = nullptr; ///< what lights; none: the picture
    };
    [[nodiscard]] static Result<Told> tell(const QString &fiche, Language language, Reader &library);
    [[nodiscard]] QList<Said> said() const;
    [[nodiscard]] SpokenText numberOf(int step) const;
    [[nodiscard]] bool isAfterLast() const { return m_route.step >= steps(); }
    void buildTop();
    void buildWays();
    void buildNext();
    void take(const Result<Told> &told);
    void show();
    void showTiles();
    void showLines(const FicheStep &step);
    void goTo(int step);
    void swiped(bool on);
    void leave();
    void shape();
    void shapePicture();

    Route m_route;
    Told m_told;
    bool m_arriving = false; ///< the person has just come to this step: it is said

    QBoxLayout *m_top, *m_middle;
    QVBoxLayout *m_text;
    PictureButton *m_fiche;
    StepTiles *m_tiles;
    StepPicture *m_picture;
    Label *m_title, *m_trouble;
    QList<PictureLine *> m_lines;
    QWidget *m_ways; ///< after the last step
    ColumnsLayout *m_wayColumns;
    PictureButton *m_takeAway, *m_help, *m_other;
    QWidget *m_nextRow;
    PictureButton *m_next;
    Swipe m_swipe;
};

} // namespace escale
