// SPDX-License-Identifier: GPL-3.0-or-later
// escalectl: everything Escale does without a window.
#include "cli/commands.h"
#include "cli/fleetcommands.h"
#include "cli/output.h"
#include "cli/packcommands.h"
#include "station/oldfiles.h"
#include "station/paths.h"
#include "station/settingranges.h"
#include "store/librarymove.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace escale;

namespace {

/// CLI11 speaks std::string; everything behind it speaks QString.
class Bindings {
public:
    CLI::Option *text(CLI::App &app, const char *names, QString &target, const char *help)
    {
        return app.add_option_function<std::string>(
            names, [&target](const std::string &value) { target = QString::fromStdString(value); }, help);
    }
    CLI::Option *number(CLI::App &app, const char *names, std::optional<int> &target, const char *help,
                        SettingRange range)
    {
        return app
            .add_option_function<int>(
                names, [&target](int value) { target = value; }, help)
            ->check(CLI::Range(range.least, range.most));
    }
};

struct Line {
    CommonOptions common{userPaths().library, userPaths().settings, false};
    SyncArguments sync;
    FeedCheckArguments feedCheck;
    ListArguments list;
    ShowArguments show, utterances;
    SpeakArguments speak;
    VoicesArguments voices;
    PaperArguments paper;
    SearchArguments search;
    AskArguments ask;
    EmbedArguments embed;
    SuggestArguments suggest;
    IndexArguments index;
    PlainArguments plain;
    TranslateArguments translate;
    RecordingsArguments recordings;
    LexiconArguments lexicon;
    StatsArguments stats;
    KeygenArguments keygen;
    PublishArguments publish;
    InspectArguments inspect, verifyPack;
    WriteStickArguments writeStick;
    FleetArguments fleet;
    std::function<ExitCode()> run;
};

void addCommon(CLI::App &app, Line &line)
{
    Bindings bind;
    bind.text(app, "--library", line.common.library,
              "the library file (also ESCALE_LIBRARY); default: per-user data directory")
        ->type_name("FILE");
    app.add_option_function<std::string>(
           "--config",
           [&line](const std::string &value) {
               line.common.config = QString::fromStdString(value);
               line.common.configNamed = true;
           },
           "the settings file; default: per-user configuration directory (pin and stats: the kiosk's, on a kiosk)")
        ->type_name("FILE");
    app.add_flag("--json", line.common.json, "answer as JSON");
}

CLI::App &command(CLI::App &app, Line &line, const char *name, const char *help, std::function<ExitCode()> run)
{
    CLI::App &sub = *app.add_subcommand(name, help);
    addCommon(sub, line);
    sub.callback([&line, run = std::move(run)] { line.run = run; });
    return sub;
}

/// Words of the contract (section 4), as they stand in the fiches.
void addFilter(CLI::App &app, FilterArguments &filter)
{
    Bindings bind;
    bind.text(app, "--department", filter.departments, "only in these départements: 38 or 38,2A,971; names work too")
        ->type_name("LIST");
    bind.text(app, "--age", filter.age, "only for this age: 30, 18-25 or 26-")->type_name("YEARS");
    bind.text(app, "--level", filter.level, "only up to this level of French: alpha, A1 ... C2")->type_name("LEVEL");
    bind.text(app, "--status", filter.statuses,
              "only for these: asile, refugie, subsidiaire, temporaire, apatride, french")
        ->type_name("LIST");
    bind.text(app, "--public", filter.publics, "only for these: family, women, youths, senior, gender")
        ->type_name("LIST");
    bind.text(app, "--theme", filter.themes, "only these themes, main or secondary")->type_name("IDS");
    bind.text(app, "--need", filter.needs, "only these needs")->type_name("IDS");
    bind.text(app, "--starts", filter.starts,
              "only courses that start in the next 3 months or can be joined at any time (soon), or only the latter "
              "(any)")
        ->type_name("WHEN");
    bind.text(app, "--kind", filter.kind, "demarche or dispositif")->type_name("KIND");
    bind.text(app, "--semantics", filter.semantics,
              "what the filters mean: escale (what the words say, default), app or web (as the official clients)")
        ->type_name("NAME");
    app.add_flag("--free", filter.freeOnly, "only what costs nothing");
}

void addWords(CLI::App &app, const char *name, QString &target, const char *help)
{
    app.add_option_function<std::vector<std::string>>(
           name,
           [&target](const std::vector<std::string> &words) {
               QStringList list;
               for (const std::string &word : words)
                   list << QString::fromStdString(word);
               target = list.join(u' ');
           },
           help)
        ->required();
}

void declareSearch(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &search = command(app, line, "search", "the fiches that answer, the best first",
                               [&line] { return runSearch(line.common, line.search); });
    addWords(search, "QUERY", line.search.query, "words, in any of the languages, mistakes allowed");
    bind.text(search, "--language", line.search.language, "the reader's language, searched beside French; default fr")
        ->type_name("CODE");
    bind.number(search, "--limit", line.search.limit, "how many at most, default 20", {1, 10'000});
    search.add_flag("--passages", line.search.passages, "the passages that answer, word for word, not the fiches");
    search.add_flag("--as-typed", line.search.asTyped, "do not correct mistakes");
    search.add_flag("--explain", line.search.explain, "say which words were found in each, and what each brought");
    addFilter(search, line.search.filter);

    CLI::App &ask = command(app, line, "ask", "what the fiches say to a question, word for word",
                            [&line] { return runAsk(line.common, line.ask); });
    addWords(ask, "QUESTION", line.ask.question, "a question, in any of the languages");
    bind.text(ask, "--language", line.ask.language, "the reader's language; default fr")->type_name("CODE");
    bind.text(ask, "--department", line.ask.department, "where the person lives: 38 or a name")->type_name("PLACE");
    ask.add_flag("--extractive", line.ask.extractive, "quotations only: nothing is sent to the model of the settings");

    CLI::App &embed = command(app, line, "embed", "vectors of the passages, from the model of ask/embedder",
                              [&line] { return runEmbed(line.common, line.embed); });
    bind.text(embed, "--languages", line.embed.languages, "only these; default those of the settings")
        ->type_name("CODES");

    CLI::App &suggest = command(app, line, "suggest", "what one may go on to type",
                                [&line] { return runSuggest(line.common, line.suggest); });
    addWords(suggest, "PREFIX", line.suggest.prefix, "what has been typed so far");
    bind.text(suggest, "--language", line.suggest.language, "the reader's language; default fr")->type_name("CODE");
    bind.number(suggest, "--limit", line.suggest.limit, "how many at most, default 8", {1, 100});

    CLI::App &index = command(app, line, "index", "how the full text index stands",
                              [&line] { return runIndex(line.common, line.index); });
    index.add_flag("--rebuild", line.index.rebuild, "make it anew from the texts of the library");

    CLI::App &lexicon = *app.add_subcommand("lexicon", "the words by which people look for what fiches say");
    lexicon.require_subcommand(1);
    CLI::App &check = command(lexicon, line, "check", "what is wrong with the files of a lexicon",
                              [&line] { return runLexiconCheck(line.common, line.lexicon); });
    bind.text(check, "FOLDER", line.lexicon.folder, "where its *.txt are; default resources/lexicon");
}

void declareTranslate(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &translate = *app.add_subcommand("translate", "translations of the library's fiches");
    translate.require_subcommand(1);
    const auto chosen = [&](CLI::App &sub) {
        bind.text(sub, "--fiche", line.translate.fiche, "only this fiche; default all")->type_name("ID");
        bind.text(sub, "--language", line.translate.language, "only this language; default all but French")
            ->type_name("CODE");
    };
    chosen(command(translate, line, "status", "what is translated, and what is missing",
                   [&line] { return runTranslateStatus(line.common, line.translate); }));
    CLI::App &out = command(translate, line, "export", "a fiche for other tools, or a translation memory",
                            [&line] { return runTranslateExport(line.common, line.translate); });
    chosen(out);
    bind.text(out, "--format", line.translate.format,
              "xliff1 (default), omegat (the same, with French to be written over), xliff2, html (a table), markdown "
              "(the programme's), or tmx (a memory)")
        ->type_name("NAME")
        ->check(CLI::IsMember({"xliff1", "omegat", "xliff2", "html", "markdown", "tmx"}));
    bind.text(out, "--out", line.translate.out, "the file to write; a folder: a file of each fiche and language there")
        ->type_name("FILE")
        ->required();
    CLI::App &in =
        command(translate, line, "import", "takes a file of another tool into the working copy, and asks about it",
                [&line] { return runTranslateImport(line.common, line.translate); });
    in.add_option_function<std::vector<std::string>>(
          "FILE",
          [&files = line.translate.files](const std::vector<std::string> &names) {
              for (const std::string &name : names)
                  files << QString::fromStdString(name);
          },
          "XLIFF, the table, Markdown or TMX; one or more")
        ->required();
    chosen(in);
    in.add_flag("--look", line.translate.look, "only say what would change");
    chosen(command(translate, line, "check",
                   "what French says and a translation does not, and what it is not written like",
                   [&line] { return runTranslateCheck(line.common, line.translate); }));
}

void addFiche(CLI::App &app, ShowArguments &fiche)
{
    Bindings bind;
    bind.text(app, "ID", fiche.id, "the fiche")->required();
    bind.text(app, "--language", fiche.language, "language, default fr; French stands in where there is no translation")
        ->type_name("CODE");
}

void declareSpeech(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &utterances = command(app, line, "utterances", "what is read aloud of a fiche, sentence by sentence",
                                   [&line] { return runUtterances(line.common, line.utterances); });
    addFiche(utterances, line.utterances);
    CLI::App &speak = command(app, line, "speak", "read a fiche aloud into a sound file",
                              [&line] { return runSpeak(line.common, line.speak); });
    addFiche(speak, line.speak.fiche);
    bind.text(speak, "--out", line.speak.out, "the sound file, WAV")->type_name("FILE")->required();
    bind.number(speak, "--speed", line.speak.speed, "words a minute of the French text, default 150", {80, 300});
    CLI::App &voices = command(app, line, "voices", "who can read aloud here",
                               [&line] { return runVoices(line.common, line.voices); });
    CLI::Option *sheet =
        bind.text(voices, "--sheet", line.voices.sheet, "forty sentences for native listeners to judge a voice by")
            ->type_name("CODE");
    bind.text(voices, "--sound", line.voices.sound, "with --sheet: writes them as sound, 01.wav ...")
        ->type_name("FOLDER")
        ->needs(sheet);
}

void declarePaper(CLI::App &app, Line &line)
{
    Bindings bind;
    PaperArguments &wish = line.paper;
    CLI::App &paper = command(app, line, "paper", "fiches as sheets of paper, in a PDF",
                              [&line] { return runPaper(line.common, line.paper); });
    paper
        .add_option_function<std::vector<std::string>>(
            "ids",
            [&wish](const std::vector<std::string> &ids) {
                for (const std::string &id : ids)
                    wish.ids << QString::fromStdString(id);
            },
            "the fiches, in this order")
        ->required();
    bind.text(paper, "--language", wish.language, "language of the text, default fr")->type_name("CODE");
    bind.text(paper, "--second", wish.second, "a second language, beside the first")->type_name("CODE");
    paper.add_flag("--under", wish.under, "the second language under each paragraph, not beside it");
    paper.add_flag("--large", wish.large, "large print, 16 points");
    paper.add_flag("--no-facts", wish.noFacts, "without price, place and conditions");
    paper.add_flag("--no-steps", wish.noSteps, "without the steps");
    paper.add_flag("--no-places", wish.noPlaces, "without the addresses");
    paper.add_flag("--bring", wish.bring, "with a sheet \"what to bring\" after each fiche");
    paper.add_flag("--only-bring", wish.onlyBring, "nothing but the sheets \"what to bring\"");
    bind.text(paper, "--centre", wish.centre, "name of the centre, at the top")->type_name("NAME");
    bind.text(paper, "--out", wish.out, "the file, PDF")->type_name("FILE")->required();
}

void declarePacks(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &keygen = command(app, line, "keygen", "a pair of keys to sign editions with",
                               [&line] { return runKeygen(line.common, line.keygen); });
    bind.text(keygen, "NAME", line.keygen.name, "writes NAME.key, which nobody else may see, and NAME.pub")->required();

    PublishArguments &wish = line.publish;
    CLI::App &publish = command(app, line, "publish", "the library as a signed edition, for any web server or stick",
                                [&line] { return runPublish(line.common, line.publish); });
    bind.text(publish, "FOLDER", wish.folder, "where the edition goes; what is there is used again")->required();
    bind.text(publish, "--key", wish.key, "the key that signs, from escalectl keygen")->type_name("FILE")->required();
    bind.text(publish, "--channel", wish.channel, "name of the channel, default main")->type_name("NAME");
    bind.text(publish, "--languages", wish.languages, "only these, e.g. fr,ar (French is always there)")
        ->type_name("LIST");
    bind.text(publish, "--departments", wish.departments, "only what concerns these, e.g. 38,2A")->type_name("LIST");
    bind.text(publish, "--audio", wish.audio, "languages whose recordings go along, e.g. ps,ti")->type_name("LIST");
    bind.number(publish, "--valid-days", wish.validDays, "until a station calls it old, default 60", {1, 3650});
    bind.number(publish, "--since", wish.since, "list the files that a copy of this edition lacks", {1, INT_MAX});
    bind.text(publish, "--rotate-to", wish.rotateTo, "from now on these may sign: files of public keys")
        ->type_name("FILES");
    publish.add_flag("--accept-removals", wish.acceptRemovals, "even if more than a quarter of the fiches is missing");
    publish.add_flag("--afresh", wish.afresh, "pack everything anew");

    CLI::App &stick = command(app, line, "write-stick", "the edition of feed/url onto a stick, for kiosks and desks",
                              [&line] { return runWriteStick(line.common, line.writeStick); });
    bind.text(stick, "FOLDER", line.writeStick.folder, "the stick; the edition goes into its folder escale")
        ->required();

    CLI::App &inspect = command(app, line, "inspect", "what an edition holds, and who has signed it",
                                [&line] { return runInspect(line.common, line.inspect); });
    CLI::App &verify = command(app, line, "verify-pack", "look at every part of an edition in a folder",
                               [&line] { return runVerifyPack(line.common, line.verifyPack); });
    for (const auto &[sub, arguments] : {std::pair{&inspect, &line.inspect}, std::pair{&verify, &line.verifyPack}}) {
        bind.text(*sub, "INDEX", arguments->index, "the file index.escale")->required();
        bind.text(*sub, "--key", arguments->key, "public key of the publisher, or its file; default: feed/keys")
            ->type_name("KEY");
        bind.text(*sub, "--channel", arguments->channel, "its channel; default: feed/channel")->type_name("NAME");
    }
}

void declareFleet(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &fleet = *app.add_subcommand("fleet", "many kiosks: what they say of themselves");
    fleet.require_subcommand(1);
    CLI::App &report = command(fleet, line, "report", "say how this kiosk is, to where fleet/report-to names",
                               [&line] { return runFleetReport(line.common, line.fleet); });
    bind.text(report, "--statistics", line.fleet.statistics,
              "its counters; default: statistics.csv of the kiosk's state folder")
        ->type_name("FILE");
    CLI::App &status = command(fleet, line, "status", "who is well, late or silent",
                               [&line] { return runFleetStatus(line.common, line.fleet); });
    CLI::App &statistics = command(fleet, line, "statistics", "what the centres counted, week by week, as CSV",
                                   [&line] { return runFleetStatistics(line.common, line.fleet); });
    CLI::App &sign = command(fleet, line, "sign", "settings for all kiosks, as JSON, into a signed file",
                             [&line] { return runFleetSign(line.common, line.fleet); });
    bind.text(sign, "FILE", line.fleet.file, "the settings, JSON")->required();
    bind.text(sign, "--key", line.fleet.key, "the key that signs, from escalectl keygen")
        ->type_name("FILE")
        ->required();
    bind.text(sign, "--out", line.fleet.out, "the signed file, e.g. fleet.escale beside an edition")
        ->type_name("FILE")
        ->required();
    command(fleet, line, "take", "fetch the settings for this kiosk from fleet/settings",
            [&line] { return runFleetTake(line.common, line.fleet); });
    for (CLI::App *sub : {&status, &statistics})
        bind.text(*sub, "DIR", line.fleet.folder, "the folder of the reports")->required();
}

/// Of the commands that ask a server.
void addFeed(CLI::App &app, QString &feed, QString &secretFile)
{
    Bindings bind;
    bind.text(app, "--feed", feed, "address of the feed, https://...")->type_name("URL");
    bind.text(app, "--secret-file", secretFile, "file with the feed's key, mode 600 (also ESCALE_SITE_SECRET)")
        ->type_name("FILE");
}

void declareFeed(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &sync = command(app, line, "sync", "bring the library up to date with the feed",
                             [&line] { return runSync(line.common, line.sync); });
    addFeed(sync, line.sync.feed, line.sync.secretFile);
    bind.text(sync, "--languages", line.sync.languages, "languages to keep, e.g. fr,ar (French is always kept)")
        ->type_name("LIST");
    bind.number(sync, "--jobs", line.sync.jobs, "requests at once", settingranges::jobs);
    bind.number(sync, "--revalidate", line.sync.revalidate, "texts to ask again although they look unchanged",
                settingranges::revalidate);
    sync.add_flag("--previous-edition", line.sync.previous,
                  "of an edition: back to the one before, until a newer one comes");
    sync.add_flag("--full", line.sync.full, "fetch everything again");
    // The second name is that of earlier versions.
    sync.add_flag("--accept-removals,--accept-small-index", line.sync.acceptRemovals,
                  "remove what the feed no longer lists even if that is more than a quarter");

    CLI::App &check = command(app, line, "feed-check", "what a server says that this version does not understand",
                              [&line] { return runFeedCheck(line.common, line.feedCheck); });
    addFeed(check, line.feedCheck.feed, line.feedCheck.secretFile);
    bind.number(check, "--fiches", line.feedCheck.fiches, "how many are looked at, in every language; default 20",
                {1, 1000});
}

void declareLibrary(CLI::App &app, Line &line)
{
    Bindings bind;
    command(app, line, "status", "what the library holds and how the last sync ended",
            [&line] { return runStatus(line.common); });

    CLI::App &list =
        command(app, line, "list", "the fiches, one a line", [&line] { return runList(line.common, line.list); });
    bind.text(list, "--language", line.list.language, "language of the titles, default fr")->type_name("CODE");
    bind.text(list, "--kind", line.list.kind, "demarche or dispositif")->type_name("KIND");
    bind.text(list, "--theme", line.list.theme, "only this theme, main or secondary")->type_name("ID");

    CLI::App &show =
        command(app, line, "show", "one fiche, in reading order", [&line] { return runShow(line.common, line.show); });
    addFiche(show, line.show);
}

void declareTexts(CLI::App &app, Line &line)
{
    Bindings bind;
    CLI::App &plain = command(app, line, "plain", "what makes a French text hard for a newcomer, and what may help",
                              [&line] { return runPlain(line.common, line.plain); });
    bind.text(plain, "TEXT", line.plain.text, "a text file (UTF-8), or the id of a fiche")->required();

    CLI::App &recordings = command(app, line, "recordings", "sentences of the kiosk that people have read aloud",
                                   [&line] { return runRecordings(line.common, line.recordings); });
    bind.text(recordings, "ACTION", line.recordings.action,
              "list (in order of need), import (a folder of LANGUAGE/KEY.opus), or check (whether all can be played)")
        ->required()
        ->check(CLI::IsMember({"list", "import", "check"}));
    bind.text(recordings, "FOLDER", line.recordings.folder, "import: from there; check: instead of the library's own");
    bind.text(recordings, "--language", line.recordings.language, "list: whose sentences (default: fr)")
        ->type_name("CODE");
}

void declareStation(CLI::App &app, Line &line)
{
    command(app, line, "verify", "check the library; exit code 0 only when it is sound",
            [&line] { return runVerify(line.common); });

    command(app, line, "pin", "store the PIN of the kiosk's staff page, read twice from standard input",
            [&line] { return runPin(line.common); });

    command(app, line, "where", "where the settings, the library and the logs are",
            [&line] { return runWhere(line.common); });

    CLI::App &stats = command(app, line, "stats", "the kiosk's counters; counts under five are \"<5\"",
                              [&line] { return runStats(line.common, line.stats); });
    stats.add_flag("--csv", line.stats.csv, "as a table for a spreadsheet");
}

/// In the order of --help.
void declare(CLI::App &app, Line &line)
{
    addCommon(app, line);
    app.require_subcommand(1);
    declareFeed(app, line);
    declareLibrary(app, line);
    declareSearch(app, line);
    declareTranslate(app, line);
    declareSpeech(app, line);
    declarePacks(app, line);
    declareFleet(app, line);
    declarePaper(app, line);
    declareTexts(app, line);
    declareStation(app, line);
}

/// Said once, by whatever command comes first.
void settleFiles(const CommonOptions &common)
{
    const OldFiles files = moveOldFiles(common.config, common.library, moveLibrary, systemClock());
    for (const MovedFile &moved : files.moved)
        printError(movedWords(moved));
    for (const Error &trouble : files.troubles)
        printError(trouble.sentence);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("escale"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ESCALE_VERSION));
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // stderr is for the one sentence of trouble

    CLI::App app("Escale: fiches for refugees in France, offline", "escalectl");
    app.set_version_flag("--version", "escalectl " ESCALE_VERSION);
    Line line;
    declare(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &wish) {
        return app.exit(wish); // --help, --version
    } catch (const CLI::ParseError &error) {
        printError(QString::fromStdString(error.what()) + QStringLiteral(" (escalectl --help tells more)"));
        return static_cast<int>(ExitCode::Usage);
    }
    if (line.common.library.isEmpty()) {
        printError(QCoreApplication::translate("cli", "--library needs the name of a file."));
        return static_cast<int>(ExitCode::Usage);
    }
    settleFiles(line.common);
    const ExitCode code = line.run();
    if (!flushOutput() && code == ExitCode::Ok)
        return static_cast<int>(complain(
            {Problem::CannotWrite, QCoreApplication::translate("cli", "The answer could not be written out."), {}}));
    return static_cast<int>(code);
}
