import type { SampleFinding } from './build';

// Made up to draw with: the shape is real, the statements are not findings and are cited by nothing.

export const rally: SampleFinding = {
  text: [
    'The 2020 law on peaceful assembly asks organisers to notify the local authority five working days ahead and keeps rallies to places the authority has listed.',
    'Закон 2020 года о мирных собраниях обязывает организаторов уведомить местную власть за пять рабочих дней и оставляет митингам только места из её списка.',
    'Бейбіт жиналыстар туралы 2020 жылғы заң ұйымдастырушыларға жергілікті билікті бес жұмыс күні бұрын хабардар етуді міндеттейді және митингіге тек тізімдегі орындарды қалдырады.',
  ],
  names: [
    ['law on peaceful assembly', 'law/peaceful-assembly-law'],
    ['Закон 2020 года о мирных собраниях', 'law/peaceful-assembly-law'],
    ['Бейбіт жиналыстар туралы 2020 жылғы заң', 'law/peaceful-assembly-law'],
  ],
  when: '2020',
  from: 'state-2021',
  at: ['section 2.b, paragraph 2', 'раздел 2.b, абзац 2', '2.b бөлімі, 2-абзац'],
  claim: 'law',
};

export const detained: SampleFinding = {
  text: [
    'Human Rights Watch reported that police surrounded small groups of demonstrators for hours in freezing weather on 10 January 2021.',
    'Human Rights Watch сообщила, что 10 января 2021 года полиция часами держала небольшие группы демонстрантов в оцеплении на морозе.',
    'Human Rights Watch 2021 жылғы 10 қаңтарда полиция шағын наразы топтарды аязда сағаттап қоршауда ұстағанын хабарлады.',
  ],
  names: [['Human Rights Watch', 'organisation/human-rights-watch']],
  when: '2021-01-10',
  from: 'state-2021',
  at: ['section 2.b, paragraph 5', 'раздел 2.b, абзац 5', '2.b бөлімі, 5-абзац'],
  claim: 'quoted-claim',
  claimant: 'Human Rights Watch',
};

export const stateRallies: SampleFinding = {
  text: [
    'The Government says 217 peaceful assemblies were held in 2023, and that notification has replaced permission.',
    'Правительство сообщает о 217 мирных собраниях в 2023 году и о том, что вместо разрешения теперь нужно уведомление.',
    'Үкімет 2023 жылы 217 бейбіт жиналыс өткенін, рұқсаттың орнына хабарлама енгізілгенін айтады.',
  ],
  when: '2019/2023',
  from: 'cescr-2024',
  at: ['para. 214, article 8', 'п. 214, статья 8', '214-тармақ, 8-бап'],
  claim: 'author-claim',
  caution: [
    'The numbers given for single years do not add up to the total.',
    'Числа по отдельным годам не складываются в указанную сумму.',
    'Жекелеген жылдардың сандары жалпы санға тең келмейді.',
  ],
};

export const leaders: SampleFinding = {
  text: [
    'Several organisers were fined or held for up to 15 days before planned rallies, the report says.',
  ],
  when: '2021-02/2021-12',
  from: 'state-2021',
  at: ['section 2.b, paragraph 6', 'раздел 2.b, абзац 6', '2.b бөлімі, 6-абзац'],
};

export const scored: SampleFinding = {
  text: [
    'HRMI’s experts name journalists, trade unionists and people of certain political opinions among those most at risk.',
    'Эксперты HRMI называют журналистов, профсоюзных активистов и людей с определёнными взглядами среди тех, кто рискует больше всех.',
    'HRMI сарапшылары журналистерді, кәсіподақ белсенділерін және белгілі бір саяси көзқарастағы адамдарды ең осал топтар қатарында атайды.',
  ],
  when: '2018',
  from: 'hrmi-2020',
  at: ['Right to assembly, paragraph 2', 'Право на собрания, абзац 2', 'Жиналыс құқығы, 2-абзац'],
  claim: 'author-claim',
};

export const strike: SampleFinding = {
  text: [
    'The ITUC says a strike in the oil sector is close to impossible to hold lawfully.',
    'МКП утверждает, что законно провести забастовку в нефтяной отрасли почти невозможно.',
    'ХКК мұнай саласында заңды ереуіл өткізу мүмкін емеске жуық дейді.',
  ],
  when: '2022',
  from: 'ituc-2022',
  at: ['Right to strike', 'Право на забастовку', 'Ереуілге құқық'],
  claim: 'author-claim',
};
