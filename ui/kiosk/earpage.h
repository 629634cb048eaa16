// SPDX-License-Identifier: GPL-3.0-or-later
// "Find by ear": two pictures and a question at a time, then at most five fiches, one a screen, yes or no
// (model/earfinder.h says what is asked). The guide is on here: what is touched is heard and lit, "yes" or a second
// touch takes it, "no" means neither. Each answer is a stop of the way, so that "back" undoes it.
#pragma once

#include "kiosk/kioskpage.h"
#include "kiosk/picturebutton.h"
#include "model/earfinder.h"

namespace escale {

class EarPage final : public KioskPage {
    Q_OBJECT

public:
    explicit EarPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Route &route) override;
    [[nodiscard]] QList<SpokenText> opening() const override;
    [[nodiscard]] std::optional<ControlWords> wordsOf(const QWidget &control) const override;
    void forget() override;
    [[nodiscard]] const EarStep &step() const { return m_step; }

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Way;
    void show();
    void showOption(int index);
    void take(const QString &option);
    void yes();
    void no();
    void callSomebody();
    void shape();
    void fitOptions();
    [[nodiscard]] const char *question() const;
    [[nodiscard]] SpokenText wordsOfOption(const EarOption &option, Language wanted) const;
    [[nodiscard]] SpokenText questionOf(const EarOption &option) const;

    Route m_route;
    std::optional<EarFinder> m_finder;
    QString m_fichePicture; ///< of the fiche that is shown
    EarStep m_step;
    Way *m_way;
    QWidget *m_pair;
    QHBoxLayout *m_pairRow;
    QWidget *m_answerRow;
    QHBoxLayout *m_answers;
    QList<PictureButton *> m_options;
    PictureButton *m_yes, *m_no, *m_help;
};

} // namespace escale
