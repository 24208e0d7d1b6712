<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n refused and doubtful row(s) are in “%1”, to be mended and imported again.</source>
        <translation>
            <numerusform>%n refused or doubtful row is in “%1”, to be mended and imported again.</numerusform>
            <numerusform>%n refused and doubtful rows are in “%1”, to be mended and imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapping(s) are remembered.</source>
        <translation>
            <numerusform>%n mapping is remembered.</numerusform>
            <numerusform>%n mappings are remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>The names are the same but for %n letter(s).</source>
        <translation>
            <numerusform>The names are the same but for one letter.</numerusform>
            <numerusform>The names are the same but for %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names have %n word(s) in common.</source>
        <translation>
            <numerusform>The names have one word in common.</numerusform>
            <numerusform>The names have %n words in common.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n cooperative(s) have no rows in the history. They are taken to have been so since their legal date.</source>
        <translation>
            <numerusform>%n cooperative have no rows in the history. They are taken to have been so since their legal date.</numerusform>
            <numerusform>%n cooperatives have no rows in the history. They are taken to have been so since their legal date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) give other figures than the yearly file for the same year. The yearly file was followed.</source>
        <translation>
            <numerusform>%n row give other figures than the yearly file for the same year. The yearly file was followed.</numerusform>
            <numerusform>%n rows give other figures than the yearly file for the same year. The yearly file was followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” belong to no cooperative of the list and were left out; the first is on line %2.</source>
        <translation>
            <numerusform>%n row of “%1” belong to no cooperative of the list and were left out; the first is on line %2.</numerusform>
            <numerusform>%n rows of “%1” belong to no cooperative of the list and were left out; the first is on line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no book year for their figures. They were taken for %1.</source>
        <translation>
            <numerusform>%n row names no book year for its figures. They were taken for %1.</numerusform>
            <numerusform>%n rows name no book year for their figures. They were taken for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n cell(s) show an error such as #N/A instead of a value; the first is %1. They count as empty.</source>
        <translation>
            <numerusform>%n cell shows an error such as #N/A instead of a value, in %1. It counts as empty.</numerusform>
            <numerusform>%n cells show an error such as #N/A instead of a value; the first is %1. They count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the sheet; the first is row %1.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet: row %1.</numerusform>
            <numerusform>%n rows are hidden in the sheet; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were saved without their result; the first is in %1. They count as empty: open the file in Excel or LibreOffice and save it to have them read.</source>
        <translation>
            <numerusform>%n formula was saved without its result, in %1. It counts as empty: open the file in Excel or LibreOffice and save it to have it read.</numerusform>
            <numerusform>%n formulas were saved without their result; the first is in %1. They count as empty: open the file in Excel or LibreOffice and save it to have them read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are hidden: %1.</source>
        <translation>
            <numerusform>%n sheet is hidden: %1.</numerusform>
            <numerusform>%n sheets are hidden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::AgreementView</name>
    <message numerus="yes">
        <source>%Ln answer(s) to be decided</source>
        <translation>
            <numerusform>%Ln answer to be decided</numerusform>
            <numerusform>%Ln answers to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second coding(s)</source>
        <translation>
            <numerusform>%Ln second coding</numerusform>
            <numerusform>%Ln second codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::BulkView</name>
    <message numerus="yes">
        <source>%Ln cooperative(s) without a group, to which the same answers are proposed</source>
        <translation>
            <numerusform>%Ln cooperative without a group, to which the same answers are proposed</numerusform>
            <numerusform>%Ln cooperatives without a group, to which the same answers are proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cooperative(s) of the group %1, to which the same answers are proposed</source>
        <translation>
            <numerusform>%Ln cooperative of the group %1, to which the same answers are proposed</numerusform>
            <numerusform>%Ln cooperatives of the group %1, to which the same answers are proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln (Ctrl+Enter)</source>
        <translation>
            <numerusform>Confirm %Ln (Ctrl+Enter)</numerusform>
            <numerusform>Confirm all %Ln (Ctrl+Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ClassificationPage</name>
    <message numerus="yes">
        <source>Undone: %Ln cooperative(s) have their earlier answers again.</source>
        <translation>
            <numerusform>Undone: %Ln cooperative has its earlier answers again.</numerusform>
            <numerusform>Undone: %Ln cooperatives have their earlier answers again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the list could not be saved and stay(s) as it was. The first: %1</source>
        <translation>
            <numerusform>%Ln of the list could not be saved and stays as it was: %1</numerusform>
            <numerusform>%Ln of the list could not be saved and stay as they were. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) confirmed. Ctrl+Z undoes them together.</source>
        <translation>
            <numerusform>%Ln proposal confirmed. Ctrl+Z undoes it.</numerusform>
            <numerusform>%Ln proposals confirmed. Ctrl+Z undoes them together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::EntryPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n petunjuk</numerusform>
            <numerusform>%n petunjuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n error(s) must be mended first. What is typed stays.</source>
        <translation>
            <numerusform>Belum disimpan: %n kesalahan harus diperbaiki dahulu. Isian tetap ada.</numerusform>
            <numerusform>Belum disimpan: %n kesalahan harus diperbaiki dahulu. Isian tetap ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is (are) kept.</source>
        <translation>
            <numerusform>Masih ada %n draf lain.</numerusform>
            <numerusform>Masih ada %n draf lain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::FilterChooser</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::HistoryView</name>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n perubahan, yang terbaru di atas</numerusform>
            <numerusform>%n perubahan, yang terbaru di atas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportColumnsView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) below the headings</source>
        <translation>
            <numerusform>%1: %Ln row below the headings</numerusform>
            <numerusform>%1: %Ln rows below the headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportFileView</name>
    <message numerus="yes">
        <source>• %1: headings in line %2, %Ln row(s) below</source>
        <translation>
            <numerusform>• %1: headings in line %2, %Ln row below</numerusform>
            <numerusform>• %1: headings in line %2, %Ln rows below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %1: no headings, %Ln row(s)</source>
        <translation>
            <numerusform>• %1: no headings, %Ln row</numerusform>
            <numerusform>• %1: no headings, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportMappingsView</name>
    <message numerus="yes">
        <source>The columns of %Ln list(s) are remembered now.</source>
        <translation>
            <numerusform>The columns of %Ln list are remembered now.</numerusform>
            <numerusform>The columns of %Ln lists are remembered now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportResultView</name>
    <message numerus="yes">
        <source>%Ln row(s) did not go in; Ctrl+S saves them for the sender.</source>
        <translation>
            <numerusform>%Ln row did not go in; Ctrl+S saves it for the sender.</numerusform>
            <numerusform>%Ln rows did not go in; Ctrl+S saves them for the sender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our value was kept %Ln time(s).</source>
        <translation>
            <numerusform>Our value was kept %Ln time.</numerusform>
            <numerusform>Our value was kept %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused and did not go in.</source>
        <translation>
            <numerusform>%Ln row was refused and did not go in.</numerusform>
            <numerusform>%Ln rows were refused and did not go in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportUndo</name>
    <message numerus="yes">
        <source>Kept as they are: %Ln cooperative(s). Enter opens one.</source>
        <translation>
            <numerusform>Kept as it is: %Ln cooperative. Enter opens it.</numerusform>
            <numerusform>Kept as they are: %Ln cooperatives. Enter opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportVerdictsView</name>
    <message numerus="yes">
        <source>Take in %Ln row(s)</source>
        <translation>
            <numerusform>Take in %Ln row</numerusform>
            <numerusform>Take in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the rows no cooperative of the register is likely; they stay as they are.</source>
        <translation>
            <numerusform>For %Ln of the rows no cooperative of the register is likely; it stays as it is.</numerusform>
            <numerusform>For %Ln of the rows no cooperative of the register is likely; they stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ImportView</name>
    <message numerus="yes">
        <source>%Ln row(s) were saved: %1</source>
        <translation>
            <numerusform>%Ln row was saved: %1</numerusform>
            <numerusform>%Ln rows were saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::JobView</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::KitCompareView</name>
    <message numerus="yes">
        <source>%Ln value(s) were changed on both sides. Decide about each: K keeps ours, M takes theirs; Shift+K or Shift+M for all. Nothing was stored yet.</source>
        <translation>
            <numerusform>%Ln value was changed on both sides. Decide about it: K keeps ours, M takes theirs. Nothing was stored yet.</numerusform>
            <numerusform>%Ln values were changed on both sides. Decide about each: K keeps ours, M takes theirs; Shift+K or Shift+M for all. Nothing was stored yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::KitView</name>
    <message numerus="yes">
        <source>%Ln of these workbooks are in %1 already. Nothing was written yet.</source>
        <translation>
            <numerusform>%Ln of these workbooks is in %1 already. Nothing was written yet.</numerusform>
            <numerusform>%Ln of these workbooks are in %1 already. Nothing was written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workbook(s) with %1 cooperatives were made: %2</source>
        <translation>
            <numerusform>%Ln workbook with %1 cooperatives was made: %2</numerusform>
            <numerusform>%Ln workbooks with %1 cooperatives were made: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::QueuePanel</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln cooperative(s)</source>
        <translation>
            <numerusform>%Ln cooperative</numerusform>
            <numerusform>%Ln cooperatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) marked as verified</source>
        <translation>
            <numerusform>%Ln record marked as verified</numerusform>
            <numerusform>%Ln records marked as verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::ReportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::SamplePicker</name>
    <message numerus="yes">
        <source>%1 – %2 (%Ln cooperative(s))</source>
        <comment>number, name and size of a sample</comment>
        <translation>
            <numerusform>%1 – %2 (%Ln cooperative)</numerusform>
            <numerusform>%1 – %2 (%Ln cooperatives)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::SectionList</name>
    <message numerus="yes">
        <source>%1: %n finding(s), at worst %2</source>
        <translation>
            <numerusform>%1: %n temuan, terberat %2</numerusform>
            <numerusform>%1: %n temuan, terberat %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lumbung::SettingsPage</name>
    <message numerus="yes">
        <source>%n point(s) larger</source>
        <translation>
            <numerusform>%n point larger</numerusform>
            <numerusform>%n points larger</numerusform>
        </translation>
    </message>
</context>
</TS>
